import type { Tagged } from './verb-repair.ts';

const day =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|recently|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year)$/;

/** The token behind the times that may stand between a verb and its clause: "reported | on Wednesday | that". */
export function skipTime({ words, tags }: Tagged, from: number): number {
  let i = from;
  if (/^(?:on|in|last|late|early|this)$/.test(words[i] ?? '')) i++;
  if (/^(?:last|late|early|this)$/.test(words[i] ?? '')) i++;
  while (day.test(words[i] ?? '') || (i > from && tags[i] === 'CD')) i++;
  return i > from && day.test(words[i - 1] ?? '') ? i : from;
}

/** Whether a clause with its opening word, or a quotation, stands at `i`. */
export const opensReport = ({ words, tags }: Tagged, i: number): boolean =>
  (/^(?:that|whether)$/.test(words[i] ?? '') &&
    /^(?:DT|PRP|NN|JJ|CD|EX|IN|``|VBG|RB)/.test(tags[i + 1] ?? '')) ||
  isOpeningMark(tags, words[i] === ',' || words[i] === ':' ? i + 1 : i);

/** Whether an infinitive stands at `i`, or "to" before a quotation. */
export const opensInfinitive = ({ words, tags }: Tagged, i: number): boolean =>
  words[i] === 'to' && /^(?:VB|``)$/.test(tags[i + 1] ?? '');

const isOpeningMark = (tags: readonly string[], i: number): boolean => tags[i] === '``';
