import type { Tagged } from './verb-repair.ts';

const longest = 8;

/** "“Out!” the crowd": whether a quotation closes right before the phrase that ends at `subject`. */
export const closesQuotation = (tagged: Tagged, subject: number): boolean =>
  tagBefore(tagged, subject) === "''";

/** The tag before the phrase that ends at the token. */
export function tagBefore({ tags }: Tagged, subject: number): string | undefined {
  let i = subject;
  while (/^(?:NN|DT|JJ|PRP|CD|POS|IN|HYPH)/.test(tags[i] ?? '') && subject - i < longest) i--;
  return tags[i];
}
