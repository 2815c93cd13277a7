import type { Tagged } from './tagged.ts';
import { isPast, isSubject } from './words.ts';

/** "The dock, other sailors cautioned/VBN, was old": the verb of an inserted report. */
export function insertedVerb({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !isPast(words[i]!) || words[i + 1] !== ',' || !isSubject(tags[i - 1])) return;
  let opening = i - 1;
  while (opening > i - 6 && /^(?:NN|JJ|CD|DT|PRP)/.test(tags[opening] ?? '')) opening--;
  if (words[opening] === ',' && !/^(?:DT|PRP\$)$/.test(tags[opening + 1]!)) tags[i] = 'VBD';
}
