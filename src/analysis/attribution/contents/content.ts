import type { Cue } from '../cue.ts';
import type { Range, Reading } from '../reading.ts';

/** How what is said follows the cue. */
export interface Content {
  readonly rule: string;
  readonly part: Range;
  readonly addressee?: Range | undefined;
}

/** Reads what is said from token `from` on, behind the cue and whom it addresses. */
export type ContentRule = (reading: Reading, cue: Cue, from: number) => Content | undefined;
