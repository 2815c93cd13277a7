import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** What somebody is made out to be, by a verb that is no cue. */
test.each([
  [
    'one word',
    'The mayor summed up the plan as “terrible,” and left.',
    ['mixed | The mayor | summed | the plan as “terrible,”'],
  ],
  [
    'a clause with words in quotation marks',
    'Byron casts Hook as a captain who would “sink” the dock.',
    ['mixed | Byron | casts | Hook as a captain who would “sink” the dock'],
  ],
  ['an example', 'Byron searched the letters for words such as “old” and “dear.”', []],
  ['a title', 'Byron sings the song as “The Old Dock” on Monday.', []],
  ['no object', 'Byron works as a “fixer” in Leeds.', []],
])('%s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
