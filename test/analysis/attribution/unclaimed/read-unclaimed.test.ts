import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** Quotations beside verbs that are no cues of the lexicon. */
test.each([
  ['“Dock lost,” blared the front page.', ['direct | the front page | blared | “Dock lost,”']],
  ['“Close it!” the crowd roared.', ['direct | the crowd | roared | “Close it!”']],
  ['Ada Byron had one message: “Close the dock.”', ['direct | Ada Byron | had | “Close the dock.”']],
  ['From the report: “The dock is closed.”', ['direct | the report | : | “The dock is closed.”']],
  ['A dock and its owners - Ada Byron: “We won.”', ['direct | Ada Byron | : | “We won.”']],
  ['Ada Byron agreed. “They lost.”', ['direct | Ada Byron | agreed | “They lost.”']],
  ['“Morning Dock,” Ada Byron left the hall.', []],
])('%s', (text, quotes) => {
  expect(readQuotes(text).filter((quote) => !quote.startsWith('indirect'))).toEqual(quotes);
});
