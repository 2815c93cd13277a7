import type { Cue } from '../cue.ts';
import { closeOf, type Range, type Reading } from '../reading.ts';

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
export function turnAt(reading: Reading, cue: Cue, from: number, i: number): Turn {
  const { words, quotationAt, quotations } = reading;
  const other = (k: number): number => (quotationAt[k] === quotationAt[cue.verb] ? -1 : quotationAt[k]!);
  const last = i - 1;
  const closing = quotations[other(last)];
  const mark = closing ? closeOf(reading, closing) : words[last];
  const quoted = closing !== undefined || (pauses.test(words[last]!) && other(last - 1) >= 0);
  const pause = mark && pauses.test(mark) && !joins(reading, last) ? mark : '';
  return { at: i, pause, quoted, said: { from, to: i } };
}

/** "2-1": a dash between two numbers joins them. */
const joins = ({ tokens, words }: Reading, i: number): boolean =>
  /^[–-]$/.test(words[i]!) && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number';
