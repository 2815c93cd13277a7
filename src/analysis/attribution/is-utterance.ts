import { innerOf, isCapitalized, type Range, type Reading } from './reading.ts';

/** A saying rather than a word held at arm's length: it ends like a sentence or is long. */
export function isUtterance(reading: Reading, quotation: Range): boolean {
  const { from, to } = innerOf(reading, quotation);
  const ends = /^[.,!?…]|^\.{2,}$/.test(reading.words[to - 1] ?? '');
  return (ends && to - from > 1) || (to - from > 6 && isCapitalized(reading, from));
}
