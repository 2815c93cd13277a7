import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** What somebody calls it, up to the end of the name. */
test.each([
  [
    'The crowd booed what Hook calls the “open harbour” plan for Leeds.',
    ['mixed | Hook | calls | the “open harbour” plan for Leeds'],
  ],
  ['The crowd booed what Hook called “a mess,” old docks and all.', ['direct | Hook | called | “a mess,”']],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
