import type { Reading } from '../reading.ts';

/** The nearest token at or before `from` that is no adverb, not before `least`. */
export const skipAdverbs = (
  { tags }: Pick<Reading, 'tags' | 'words'>,
  from: number,
  least: number,
): number => {
  let i = from;
  while (i > least && /^RB/.test(tags[i]!)) i--;
  return i;
};
