import { finite } from '../../syntax/index.ts';
import type { Tagged } from './verb-repair.ts';

const farthest = 25;

/** Whether the clause around the word has a finite verb besides it. Pauses and words like "when" part clauses. */
export function hasOtherVerb({ tags, words }: Tagged, i: number): boolean {
  const ends = (k: number): boolean =>
    words[k] === undefined || /^(?:[.,;:?!]|–|—|--)$/.test(words[k]!) || /^(?:W|``|'')/.test(tags[k]!);
  for (let k = i - 1; k > i - farthest && !ends(k); k--) if (finite.test(tags[k]!)) return true;
  for (let k = i + 1; k < i + farthest && !ends(k); k++) if (finite.test(tags[k]!)) return true;
  return false;
}
