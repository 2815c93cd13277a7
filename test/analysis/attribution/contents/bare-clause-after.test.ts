import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** Whether a clause or a thing stands behind a verb that takes both. */
test.each([
  ['Byron believes the dock is old.', ['indirect | Byron | believes | the dock is old']],
  [
    'Byron argued the sailors who know the dock were angry.',
    ['indirect | Byron | argued | the sailors who know the dock were angry'],
  ],
  ['Byron maintained a lead although the polls were old.', []],
  ['The newspaper believed Byron and left.', []],
  [
    'Byron posted a picture of the dock that she bought.',
    ['indirect | Byron | posted | a picture of the dock that she bought'],
  ],
  ['Byron recalled a summer at the dock.', ['indirect | Byron | recalled | a summer at the dock']],
  ['After Hook testified, the mayor left the hall.', []],
  ['Cost estimates, he added, were “low.”', ['mixed | he | added | Cost estimates … were “low.”']],
  ['But, Byron added, the dock is “old.”', ['mixed | Byron | added | the dock is “old.”']],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
