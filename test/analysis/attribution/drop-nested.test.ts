import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

test.each([
  [
    'what others said inside what she says is hers',
    'Byron said that Hook claimed the dock was closed.',
    ['indirect | Byron | said | that Hook claimed the dock was closed'],
  ],
  [
    'what they discussed is told by him',
    'Hook mentioned that they met and discussed trade.',
    ['indirect | Hook | mentioned | that they met and discussed trade'],
  ],
  [
    'what he adds after a comma is an attribution of its own',
    'Hook said the dock was closed, adding that it was old.',
    ['indirect | Hook | said | the dock was closed', 'indirect | Hook | adding | that it was old'],
  ],
  [
    'what somebody calls something in a relative clause is an attribution of its own',
    'Hook said that he would sell the dock, which Byron called “a mess for all.”',
    [
      'mixed | Hook | said | that he would sell the dock, which Byron called “a mess for all.”',
      'direct | Byron | called | “a mess for all.”',
    ],
  ],
  [
    'what another says behind “with” is an attribution of its own',
    'Hook agreed that it was old, with Ada Byron saying that it was “a mess.”',
    ['indirect | Hook | agreed | that it was old', 'mixed | Ada Byron | saying | that it was “a mess.”'],
  ],
  [
    'what he calls something in a relative clause is an attribution of its own',
    'Hook said that he would sell the dock, which he called “a mess for all.”',
    ['indirect | Hook | said | that he would sell the dock', 'direct | he | called | “a mess for all.”'],
  ],
  [
    'what a source tells of is the source’s, whoever it is about',
    'On Monday, Byron said the dock was closed, according to the Gazette.',
    ['indirect | the Gazette | according to | On Monday, Byron said the dock was closed'],
  ],
  [
    'what would be said is no attribution',
    'Hook said that if elected, she would ask for a new dock.',
    ['indirect | Hook | said | that if elected, she would ask for a new dock'],
  ],
  [
    'a noun of saying inside what somebody judges is part of it',
    'Hook denounced Byron’s call for a new dock.',
    ['indirect | Hook | denounced | Byron’s call for a new dock'],
  ],
  [
    'what he calls something inside what he judges is part of it',
    'Hook railed against what he calls a “dockless” town.',
    ['mixed | Hook | railed | what he calls a “dockless” town'],
  ],
  [
    'a source inside quotation marks is the speaker’s to name',
    '“It is closed, according to the Gazette,” she said.',
    ['direct | she | said | “It is closed, according to the Gazette,”'],
  ],
  [
    'who is only spoken about is told of, whatever they say',
    'Hook was asked about the sailors who said that it was old.',
    ['indirect | - | was asked | about the sailors who said that it was old'],
  ],
  [
    'a quotation between two reports is the second’s',
    'Hook fired back: “As a captain,” Byron wrote, “I know docks.”',
    ['direct | Byron | wrote | “As a captain,” … “I know docks.”'],
  ],
])('%s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
