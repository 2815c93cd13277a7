import type { Reading } from '../reading.ts';

/** Where the group of the finite verb begins, with its auxiliaries and adverbs. */
export function verbStart({ tags }: Reading, verb: number, least: number): number {
  let i = verb;
  while (i > least && /^(?:RB|MD|VB[DZP])$/.test(tags[i - 1]!)) i--;
  return i;
}
