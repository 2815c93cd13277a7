import type { Cue } from '../cue.ts';
import type { Range, Reading } from '../reading.ts';

/** A place inside a sentence where what is said may end. */
export interface Turn {
  /** The first token after the pause, if there is one. */
  readonly at: number;
  /** The pause: "," or "—"; empty where words follow without one. A closing mark after "," counts as the comma. */
  readonly pause: string;
  /** Whether a quotation closes right before. */
  readonly quoted: boolean;
  /** What stands after the cue so far. */
  readonly said: Range;
}

/** `clause`: "said that…"; `object`: "criticized the plan". */
export type SaidAs = 'clause' | 'object';

/** Whether the narrator takes over at the turn. */
export type EndRule = (reading: Reading, cue: Cue, turn: Turn, as: SaidAs) => boolean;

const pauses = /^(?:[,;—–-]|--)$/;

/** The turn before token `i`, where what is said began at `from`. */
export function turnAt({ words, quotationAt }: Reading, cue: Cue, from: number, i: number): Turn {
  const inOther = (k: number): boolean => quotationAt[k]! >= 0 && quotationAt[k] !== quotationAt[cue.verb];
  const last = i - 1;
  const quoted = inOther(last) || (pauses.test(words[last]!) && inOther(last - 1));
  const mark = inOther(last) ? words[last - 1]! : words[last]!;
  return { at: i, pause: pauses.test(mark) ? mark : '', quoted, said: { from, to: i } };
}
