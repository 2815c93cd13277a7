import type { Cue } from '../cue.ts';
import { findEnd } from '../ends/index.ts';
import type { Range, Reading } from '../reading.ts';
import type { Content } from './content.ts';

const terminal = /^(?:[.;:,!?—–-]|--|\.{2,})$/;
/** Rules whose content is a noun. */
const objects = new Set(['objectAfter', 'prepositionAfter']);

/** The content of a rule that begins at `from`, up to where the narrator takes over. */
export function clipped(reading: Reading, cue: Cue, rule: string, from: number): Content | undefined {
  const as = objects.has(rule) ? 'object' : 'clause';
  const part = clip(reading, cue, { from, to: findEnd(reading, cue, from, as) });
  return part.to > part.from ? { rule, part } : undefined;
}

/** Without the punctuation at its end; a quotation that reaches over the sentence's end is kept whole. */
export function clip({ quotationAt, quotations, words }: Reading, cue: Cue, { from, to }: Range): Range {
  const last = quotationAt[to - 1] ?? -1;
  if (last >= 0 && last !== quotationAt[cue.verb]) {
    const end = quotations[last]!.to;
    if (end >= to) return { from, to: end };
  }
  let end = to;
  while (end > from && (terminal.test(words[end - 1]!) || closesOutside(words, from, end - 1))) end--;
  return { from, to: end };
}

/** "(he said it was old)": the bracket that closes opened before what is said. */
const closesOutside = (words: readonly string[], from: number, at: number): boolean =>
  words[at] === ')' && words.lastIndexOf('(', at) < from;
