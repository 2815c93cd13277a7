import type { Sentence } from '../../annotations/index.ts';
import type { Tagged } from './tagged.ts';

/** "to Hook/VB": a capital inside a sentence stands for a name. */
export function capitalsAsNames({ words, tags, capital }: Tagged, { firstToken, endToken }: Sentence): void {
  for (let i = firstToken + 1; i < endToken; i++)
    if (
      capital(i) &&
      /^(?:VB|RB|UH|MD)/.test(tags[i]!) &&
      /^\p{L}/u.test(words[i - 1]!) &&
      words[i]!.length > 2
    )
      tags[i] = 'NNP';
}
