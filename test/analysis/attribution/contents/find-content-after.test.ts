import { expect, test } from 'vitest';
import { readQuotes } from '../attributions.ts';

/** One example a rule. */
test.each([
  [
    'a name that somebody gives before it',
    'The dock, described by one sailor as “a wreck,” reopened.',
    ['mixed | one sailor | described | The dock … as “a wreck,”'],
  ],
  [
    'what both hail',
    'The deal was hailed as “historic” by both sides.',
    ['mixed | both sides | was hailed | The deal … as “historic”'],
  ],
  [
    'prepositionAfter goes on',
    'Byron called on Hook to “do his job” and close the dock.',
    ['mixed | Byron | called | Hook to “do his job” and close the dock'],
  ],
  ['none of a passive before a colon', 'Not everyone is convinced: the dock is old.', []],
  [
    'one cue of “refused to say”',
    'Byron refused to say whether the dock was open.',
    ['indirect | Byron | refused to say | whether the dock was open'],
  ],
  [
    'one cue of “likes to say”',
    'Byron likes to say that the dock is old.',
    ['indirect | Byron | likes to say | that the dock is old'],
  ],
  [
    'an adverb in the cue',
    'Byron had earlier called for a new dock.',
    ['indirect | Byron | had earlier called | a new dock'],
  ],
  [
    'a base form read as a participle',
    'His ads warn of open docks.',
    ['indirect | His ads | warn | of open docks'],
  ],
  [
    'behind a programme by its title',
    'Byron told the “Morning Dock” show he would leave.',
    ['indirect | Byron | told | he would leave'],
  ],
  ['none of a noun without a subject', 'In another time, shows like “The Dock” would end.', []],
  ['none of a deed', 'The club launched the “ban on the docks of the town” initiative.', []],
  [
    'behind “came out against”',
    'Byron came out against the plan and the “dock tax” on ships.',
    ['mixed | Byron | came out | the plan and the “dock tax” on ships'],
  ],
  ['none of a fellow of whom it is named', 'A new super PAC called Dock 45 ran its first advertisement.', []],
  [
    'none of what is written by somebody',
    'Hook is set to publish “The Dock,” a book written by sailors.',
    [],
  ],
  ['quotationAfter', 'Byron said in a statement: “We won.”', ['direct | Byron | said | “We won.”']],
  [
    'objectAfter a name between commas',
    'Byron called the mayor, Ada Lund, “a friend of docks.”',
    ['mixed | Byron | called | the mayor, Ada Lund, “a friend of docks.”'],
  ],
  [
    'prepositionAfter over a comma',
    'Byron wrote about a visit to the dock, “by chance.”',
    ['mixed | Byron | wrote | about a visit to the dock, “by chance.”'],
  ],
  [
    'quotationAfter up to what happened then',
    'Sailors were chanting “no dock, no peace” after the talks failed.',
    ['direct | Sailors | were chanting | “no dock, no peace”'],
  ],
  [
    'personAfter',
    'Byron urged them to close the dock.',
    ['indirect | Byron | urged | them to close the dock'],
  ],
  ['infinitiveAfter', 'Byron vowed to close the dock.', ['indirect | Byron | vowed | to close the dock']],
  [
    'infinitiveAfter a time',
    'Byron vowed Monday to close the dock.',
    ['indirect | Byron | vowed | to close the dock'],
  ],
  ['clauseAfter', 'Byron said on Monday that it was old.', ['indirect | Byron | said | that it was old']],
  [
    'objectAfter a day',
    'Byron denied on Tuesday having closed it.',
    ['indirect | Byron | denied | having closed it'],
  ],
  ['answerAfter', 'Hook wanted a dock, but the mayor said no.', ['indirect | the mayor | said | no']],
  ['prepositionAfter', 'Byron warned of floods.', ['indirect | Byron | warned | of floods']],
  [
    'gapAfter',
    'They built a dock that the mayor said was too dear.',
    ['indirect | the mayor | said | was too dear'],
  ],
  [
    'gapAfter with a comma',
    'The dock, which the mayor said was too dear, burned down.',
    ['indirect | the mayor | said | was too dear'],
  ],
  [
    'namedGapAfter',
    'The council defended what critics called “a mess” in its report.',
    ['mixed | The council | defended | what critics called “a mess”', 'direct | critics | called | “a mess”'],
  ],
  [
    'namedGapAfter with “as”',
    'He paid a levy, which he described as “fair to all.”',
    ['mixed | he | described | as “fair to all.”'],
  ],
  [
    'a list of quotations',
    'Byron cited the “long noise,” “old smell” and “bad air.”',
    ['mixed | Byron | cited | the “long noise,” “old smell” and “bad air.”'],
  ],
  ['bareClauseAfter', 'Byron said Monday the dock was old.', ['indirect | Byron | said | the dock was old']],
  ['objectAfter', 'Byron criticized the plan.', ['indirect | Byron | criticized | the plan']],
  ['objectAfter with a quotation', 'Byron called it “a mess.”', ['mixed | Byron | called | it “a mess.”']],
  ['a name that nobody says', 'A group called Docks First met.', []],
  [
    'a cue nearer to the quotation',
    'Byron claimed victory, saying: “We won.”',
    ['indirect | Byron | claimed | victory', 'direct | Byron | saying | “We won.”'],
  ],
])('%s: %s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
