import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** A few words in quotation marks behind a verb that is no cue. */
test.each([
  [
    'a charge',
    'Byron hits Hook for taking “more money than all the sailors.”',
    ['mixed | Byron | hits | Hook for taking “more money than all the sailors.”'],
  ],
  [
    'what somebody is made out to be',
    'Byron introduced Hook as “a fighter for docks” in Leeds.',
    ['mixed | Byron | introduced | Hook as “a fighter for docks” in Leeds'],
  ],
  [
    'a particle belongs to the verb',
    'The mayor waved off the plan as “too little, too late.”',
    ['mixed | The mayor | waved | the plan as “too little, too late.”'],
  ],
  [
    'what stands behind a noun and its preposition is said by itself',
    'Sailors responded with chants of “we want the dock” on Monday.',
    ['direct | Sailors | responded | “we want the dock”'],
  ],
  [
    'a pause inside the marks ends it',
    'The council supports “a fair price for fish,” and opposes the tax.',
    ['direct | The council | supports | “a fair price for fish,”'],
  ],
  [
    'a clause that a verb opens',
    'She determined that the dock was “a wonder” in May.',
    ['mixed | She | determined | that the dock was “a wonder” in May'],
  ],
  [
    'a question that a verb opens',
    'Byron is questioning whether Hook would have come “if he were rich.”',
    ['mixed | Byron | is questioning | whether Hook would have come “if he were rich.”'],
  ],
  [
    'one word, behind a verb of liking',
    'Some sailors oppose the “dockless” plan for Leeds.',
    ['mixed | Some sailors | oppose | the “dockless” plan for Leeds'],
  ],
  ['a list', 'The report has many tables, including whether “old docks” count.', []],
  ['another clause stands between', 'She lost her hat when “the great storm” came.', []],
  ['a title', 'Byron hosts “The Dock Tonight,” a show about ships.', []],
  ['a word or two at arm’s length', 'The race ended in a “virtual tie” on Monday.', []],
  ['nobody does it', 'It has become “a thing of the past” in Leeds.', []],
])('%s: %s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
