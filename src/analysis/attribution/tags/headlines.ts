import type { Sentence } from '../../annotations/index.ts';
import type { Tagged } from './tagged.ts';
import { isSubject, isThird } from './words.ts';

/** Capitals throughout: "Byron Says Dock Is Closed". */
export function isHeadline({ words, capital }: Tagged, { firstToken, endToken }: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (words[i]!.length < 4) continue;
    long++;
    if (capital(i)) capitals++;
  }
  return long > 2 && capitals / long > 0.8;
}

/** "Byron Slams/NNP Plan" */
export function headlineVerbs({ words, tags }: Tagged, { firstToken, endToken }: Sentence): void {
  for (let i = firstToken + 1; i < endToken; i++)
    if (/^NN/.test(tags[i]!) && isSubject(tags[i - 1]) && isThird(words[i]!)) tags[i] = 'VBZ';
}
