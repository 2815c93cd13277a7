import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

test.each([
  ['Hook laughed at her claim that the dock was old.', ['indirect | her | claim | that the dock was old']],
  [
    'Hook laughed at Ada Byron’s claim that the dock was old.',
    ['indirect | Ada Byron | claim | that the dock was old'],
  ],
  [
    'Byron expressed doubt that the dock would open.',
    ['indirect | Byron | expressed doubt | that the dock would open'],
  ],
  ['They kept his promise to close the dock.', ['indirect | his | promise | to close the dock']],
  ['It rests on the claim that they saw.', []],
])('%s', (text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
