import { expect, test } from 'vitest';
import { readQuotes } from './attributions.ts';

/** What newsrooms ask for, in texts of our own. */
test.each([
  [
    'a speech over several paragraphs',
    'Ada Byron said: “We came.\n“We saw.”',
    ['direct | Ada Byron | said | “We came. … “We saw.”'],
  ],
  [
    'a nickname',
    'James “Jim” Hook said the dock was closed.',
    ['indirect | James “Jim” Hook | said | the dock was closed'],
  ],
  [
    'an odd number of marks',
    'It is a "mess.\n"We won," Ada Byron said.',
    ['direct | Ada Byron | said | "We won,"'],
  ],
  ['a name after a dash', '“We won.” – Ada Byron', ['direct | Ada Byron | – | “We won.”']],
  [
    'a chairwoman and a colon',
    'From Chairwoman Byron: “We won.”',
    ['direct | Chairwoman Byron | : | “We won.”'],
  ],
  ['a credit for a picture', 'Image: Ada Byron', []],
  ['a headline with a colon', 'Byron: The Dock Is Closed', ['indirect | Byron | : | The Dock Is Closed']],
  [
    'whom it is told',
    'Ada Byron told the council that the dock was closed.',
    ['indirect | Ada Byron | told | that the dock was closed'],
  ],
  [
    'a cue in the middle',
    '“The dock,” she said, “is closed.”',
    ['direct | she | said | “The dock,” … “is closed.”'],
  ],
  ['no “that”', 'The mayor said the dock was closed.', ['indirect | The mayor | said | the dock was closed']],
  [
    '“according to” in front',
    'According to Ada Byron, the dock is closed.',
    ['indirect | Ada Byron | According to | the dock is closed'],
  ],
  [
    '“according to” at the end',
    'The dock is closed, according to Ada Byron.',
    ['indirect | Ada Byron | according to | The dock is closed'],
  ],
  ['a tweet with a colon', 'Byron tweeted: “Deal: done!”', ['direct | Byron | tweeted | “Deal: done!”']],
  [
    'a quote inside a quote',
    '“He told me, ‘Go home,’ and left,” she said.',
    ['direct | she | said | “He told me, ‘Go home,’ and left,”'],
  ],
  [
    'a quote that nobody says',
    '“No more docks,” read one banner.',
    ['direct | one banner | read | “No more docks,”'],
  ],
  [
    'a denial',
    'The ministry denied that the dock was closed.',
    ['indirect | The ministry | denied | that the dock was closed'],
  ],
  [
    'a refusal to confirm',
    'The ministry did not confirm that the dock was closed.',
    ['indirect | The ministry | did not confirm | that the dock was closed'],
  ],
  [
    'hearsay',
    'The owner is said to have closed the dock.',
    ['indirect | - | is said | to have closed the dock'],
  ],
  [
    'an apposition',
    'Ada Byron, a doctor at the port, said the dock was closed.',
    ['indirect | Ada Byron | said | the dock was closed'],
  ],
  [
    '“he added” in a new paragraph',
    '“We won,” Hook said.\n“They lost,” he added.',
    ['direct | Hook | said | “We won,”', 'direct | he | added | “They lost,”'],
  ],
  [
    'speakers in turn',
    '“Why?” Byron asked. “Because,” Hook replied.',
    ['direct | Byron | asked | “Why?”', 'direct | Hook | replied | “Because,”'],
  ],
  [
    'two cues in one sentence',
    'Byron said the dock was closed, adding that it was old.',
    ['indirect | Byron | said | the dock was closed', 'indirect | Byron | adding | that it was old'],
  ],
  [
    'a contrast',
    'Byron said the dock was closed, but Hook said it was open.',
    ['indirect | Byron | said | the dock was closed', 'indirect | Hook | said | it was open'],
  ],
  [
    'a quotation that goes on past a second report',
    '“We won,” said Hook, who called the dock “a mess.” “They lost.”',
    ['direct | Hook | said | “We won,” … “They lost.”', 'mixed | who | called | the dock “a mess.”'],
  ],
  [
    'a speaker before the quotation, upside down',
    'Said Ada Byron, who grew up here, “We won.”',
    ['direct | Ada Byron | Said | “We won.”'],
  ],
])('%s: %s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
