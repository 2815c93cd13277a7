import type { Range } from './reading.ts';

/** An attribution while it is put together, in tokens. `rule` names the rule that found it. */
export interface Finding {
  readonly rule: string;
  readonly parts: readonly Range[];
  readonly cue: Range | undefined;
  readonly source: Range | undefined;
  readonly addressee: Range | undefined;
}
