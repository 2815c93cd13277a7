import type { Range, Reading } from './reading.ts';

/** An attribution while it is put together, in tokens. `rule` names the rule that found it. */
export interface Finding {
  readonly rule: string;
  readonly parts: readonly Range[];
  readonly cue: Range | undefined;
  readonly source: Range | undefined;
  readonly addressee: Range | undefined;
}

/** "a captain who requested silence": what a relative clause tells of somebody. */
export const isRelative = ({ tags }: Reading, { source }: Finding): boolean =>
  source !== undefined && /^W/.test(tags[source.from]!);
