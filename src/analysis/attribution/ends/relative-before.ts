import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';

/** Where "who", "which" or a relative "that" stands before the cue and its adverbs; -1 without one. */
export function relativeBefore({ words, tags }: Reading, { group, scope }: Cue): number {
  let i = group.from - 1;
  while (i > scope.from && tags[i] === 'RB') i--;
  return /^(?:who|which)$/.test(words[i] ?? '') || (words[i] === 'that' && tags[i] === 'WDT') ? i : -1;
}
