import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

/** Who speaks last. */
test.each([
  ['a verb read as a noun behind one', 'The mayor testifies that the dock was closed.', 'The mayor'],
  ['so with whom it is told', 'The mayor informs reporters that the dock was closed.', 'The mayor'],
  ['a base form behind two', 'Byron and Hook note that the dock was closed.', 'Byron and Hook'],
  ['a verb read as a noun behind a quotation', '“We won,” quips Ada Byron, a captain.', 'Ada Byron'],
  ['a verb read as a participle there', '“We won,” vowed Hook.', 'Hook'],
  ['a verb read as a noun behind both', '“We won!” the mayor scoffs.', 'the mayor'],
  ['a verb with its particle', 'The mayor stepped in, saying the dock was safe.', 'The mayor'],
  ['so behind a possessive', 'Hook’s clerk pushed back, saying the dock was safe.', 'Hook’s clerk'],
  ['who is quoted as saying', 'The Courier quoted a clerk as saying that the dock was old.', 'a clerk'],
  ['a title without its full stop', 'Mr Hook, who denies it, said the dock was old.', 'Mr Hook'],
  ['where it is said', '“We won,” said Mayor Ada Byron on X.', 'Mayor Ada Byron'],
  ['“as” before the speaker', '“You cannot eat a dock,” as one sailor put it.', 'one sailor'],
  ['whoever asks not to be named', 'A clerk who asked not to be named said the dock was old.', 'A clerk'],
  [
    'a relative clause that a quotation ends',
    'The captain, who called it “a mess,” said she would stay.',
    'The captain',
  ],
  [
    'a name behind an occasion',
    'In a letter to the board Mayor Hook wrote that the dock was old.',
    'Mayor Hook',
  ],
  ['a name behind a time', 'On Monday morning Hook said the dock was old.', 'Hook'],
  ['a time before the verb', 'Ada Byron last week said the dock was closed.', 'Ada Byron'],
  ['an adverb before the verb', 'She further announced that the dock was closed.', 'She'],
  ['a parenthesis', '“The dock is closed,” Rep. Ada Byron (D) said.', 'Rep. Ada Byron (D)'],
  ['a participle that opens the sentence', 'Noting that the dock was old, Ada Byron closed it.', 'Ada Byron'],
  ['a second report', 'Ada Byron said the dock was closed and called the owner “a thief.”', 'Ada Byron'],
  [
    'a participle with a subject of its own',
    'The council met, with Ada Byron calling the plan “a mess.”',
    'Ada Byron',
  ],
  ['an object inside a relative clause', 'Deputies who oppose the dock said it was old.', 'Deputies'],
  [
    'what follows the noun',
    'A person familiar with the matter said the dock was old.',
    'A person familiar with the matter',
  ],
  ['a relative clause that nothing opens', 'It cost millions, a figure Byron called “fiction.”', 'Byron'],
  ['a word that points back', 'But Byron disputed that, saying the dock was sound.', 'Byron'],
  ['who asks', 'Asked by Hook whether the dock was closed, she left.', 'Hook'],
  ['a misread word before the name', '“We won,” lead author Ada Byron said.', 'lead author Ada Byron'],
  ['who hears', 'Byron, who was elected in May, told sailors outside the hall that it was old.', 'Byron'],
  [
    'an adverb after an inserted phrase',
    'The mayor, Ada Byron, once joked that the dock was old.',
    'The mayor',
  ],
  [
    'a participle behind a place and a clause',
    'DOVER, England - The mayor said it was old, rejecting claims that it was “a mess.”',
    'The mayor',
  ],
  [
    'a name before a participle, behind “and”',
    'They met again, Hook saying he was “glad” and Ada Byron calling the plan “a mess.”',
    'Ada Byron',
  ],
  [
    'a name before a participle, behind a dash',
    'They met in May – Ada Byron saying she was “glad.”',
    'Ada Byron',
  ],
  [
    'who said something before “and then”',
    '“It is old,” Ada Byron said, and then predicted: “It will burn.”',
    'Ada Byron',
  ],
  [
    'a participle behind a place, whose subject stands before the verb',
    'Lund said she would not leave while they sell the dock, adding that it was “old.”',
    'Lund',
  ],
  [
    'a participle behind an inverted report',
    '“It is old,” said Ada Byron, adding that it leaks.',
    'Ada Byron',
  ],
  [
    'a second verb of a subordinate clause',
    'The crowd stood up when Ada Byron thanked the town and said that it was hers.',
    'Ada Byron',
  ],
  ['a participle with “those”', 'By a wide margin, those surveyed said the dock was old.', 'those surveyed'],
  ['nobody, where “it” stands for what is said', 'It is important to note that the dock is old.', '-'],
  ['a participle and its time', 'A poll released Monday found that the dock was old.', 'A poll'],
  ['a name that is a verb too', 'On Monday, May said that the dock was closed.', 'May'],
  ['a month that is a name behind the verb', '“The dock is closed,” said June.', 'June'],
  [
    '“neither” before the verb',
    'Ada Byron neither confirmed nor denied that the dock was closed.',
    'Ada Byron',
  ],
  [
    'an inserted participle that ends with a quotation',
    'Ada Byron, calling the plan “reckless,” urged members to vote no.',
    'Ada Byron',
  ],
])('%s: %s', (_, text, speaker) => {
  expect(readQuotes(text).at(-1)?.split(' | ')[1]).toBe(speaker);
});
