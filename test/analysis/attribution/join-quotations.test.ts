import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

/** Quotations that go on from the sentence before. */
test.each([
  [
    'a title behind what is said is none of it',
    '“We won,” Byron said. “Dock Nights,” a series from 2010, is old.',
    ['direct | Byron | said | “We won,”'],
  ],
  [
    'who is told of does not go on, who speaks does',
    '“We won,” said a captain who requested silence. “They lost the dock.”',
    ['direct | a captain | said | “We won,” … “They lost the dock.”'],
  ],
  [
    'words that lead over belong to what is said',
    '“We won,” Byron said. But “they lost the old dock.”',
    ['mixed | Byron | said | “We won,” … But “they lost the old dock.”'],
  ],
  [
    'so do words behind it',
    '“We won,” Byron said. The dock “will never be the same,” and the town knows it.',
    ['mixed | Byron | said | “We won,” … The dock “will never be the same,” and the town knows it'],
  ],
  [
    'a word or two at arm’s length are the narrator’s',
    '“We won,” Byron said. The “old dock” burned.',
    ['direct | Byron | said | “We won,”'],
  ],
  [
    'so is another paragraph',
    '“We won,” Byron said.\nBut “they lost the old dock” in May.',
    ['direct | Byron | said | “We won,”'],
  ],
  [
    'nothing is joined to what has no marks',
    'Byron said the dock was closed. But “they lost the old dock” in May.',
    ['indirect | Byron | said | the dock was closed'],
  ],
])('%s: %s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
