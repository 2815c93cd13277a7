import type { Tagged } from './verb-repair.ts';

const longest = 8;

/** "“Out!” the crowd": whether a quotation closes right before the phrase that ends at `subject`. */
export const closesQuotation = (tagged: Tagged, subject: number): boolean =>
  tagBefore(tagged, subject) === "''";

/** The tag before the phrase that ends at the token. */
export const tagBefore = (tagged: Tagged, subject: number): string | undefined =>
  tagged.tags[beforePhrase(tagged, subject)];

/** The token before the phrase that ends at the token. */
export function beforePhrase({ tags }: Tagged, subject: number): number {
  let i = subject;
  while (/^(?:NN|DT|JJ|PRP|CD|POS|IN|HYPH)/.test(tags[i] ?? '') && subject - i < longest) i--;
  return i;
}
