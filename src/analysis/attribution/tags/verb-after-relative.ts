import type { Tagged } from './tagged.ts';
import { isPast } from './words.ts';

/** "Byron, who runs the dock, warned/VBN in a letter that": the main verb after an inserted clause. */
export function verbAfterRelative({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !isPast(words[i]!) || words[i - 1] !== ',') return;
  let opening = i - 2;
  while (opening > i - longestInserted && words[opening] !== ',' && words[opening] !== '.') opening--;
  if (
    words[opening] === ',' &&
    /^(?:who|which|whose)$/.test(words[opening + 1]!) &&
    reportsClause(words, tags, i)
  )
    tags[i] = 'VBD';
}

const longestInserted = 25;

/** Whether "that" stands after the verb and before any other. */
function reportsClause(words: readonly string[], tags: readonly string[], verb: number): boolean {
  for (let i = verb + 1; i < verb + longestInserted; i++) {
    if (words[i] === 'that') return true;
    if (/^(?:VB[DZP]|MD|[,.:])$/.test(tags[i] ?? '.')) return false;
  }
  return false;
}
