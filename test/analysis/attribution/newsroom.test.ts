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
  [
    'a speech over several paragraphs that a cue interrupts',
    '“We have lost the harvest,” said farmer Luis Ortega. “The wells are dry.\n“I never saw such a summer.”',
    [
      'direct | farmer Luis Ortega | said | “We have lost the harvest,” … “The wells are dry. … “I never saw such a summer.”',
    ],
  ],
  [
    'a nickname and an apposition',
    'William “Buddy” Harkness, the longest-serving councillor, said he would not stand again.',
    ['indirect | William “Buddy” Harkness | said | he would not stand again'],
  ],
  [
    'an inch mark before a quotation',
    'The 6\'2" guard scored. "We kept our heads," coach Dan Willis said.',
    ['direct | coach Dan Willis | said | "We kept our heads,"'],
  ],
  [
    'a mark that nobody closes',
    'He called it a "historic day. Critics laughed.\nNobody else spoke.',
    ['mixed | He | called | it a "historic day.'],
  ],
  [
    'a name after a comma and a dash',
    '“Nobody told us,” — Rosa Delgado.',
    ['direct | Rosa Delgado | — | “Nobody told us,”'],
  ],
  [
    'an office and a name after a hyphen',
    '"The line will reopen in March." - Transport Minister Ilse Maas',
    ['direct | Transport Minister Ilse Maas | - | "The line will reopen in March."'],
  ],
  ['a dash that goes on', '“Long Harbour” – Ada Byron sang it – won.', []],
  [
    'a statement from somebody',
    'Statement from Mayor Lena Ortiz: “Our hearts are with the families.”',
    ['direct | Mayor Lena Ortiz | : | “Our hearts are with the families.”'],
  ],
  [
    'a post with a colon inside',
    'On X, the club posted: “Injury update: Sato will miss six weeks.”',
    ['direct | the club | posted | “Injury update: Sato will miss six weeks.”'],
  ],
  [
    '“according to” after the subject',
    'Unemployment, according to the agency, fell to 4.1 percent.',
    ['indirect | the agency | according to | Unemployment … fell to 4.1 percent'],
  ],
  [
    'somebody’s words',
    'In the words of Ada Byron, “we were lucky.”',
    ['direct | Ada Byron | In the words of | “we were lucky.”'],
  ],
  [
    'somebody quoted by another',
    '“Talks will resume,” Javad Rahimi was quoted as saying.',
    ['direct | Javad Rahimi | was quoted as saying | “Talks will resume,”'],
  ],
  [
    'a dialogue without names',
    '“Is it safe?” Anna Wolf asked.\n“It is safer,” James Ferrar said.\n“That is not what I asked.”',
    ['direct | Anna Wolf | asked | “Is it safe?”', 'direct | James Ferrar | said | “It is safer,”'],
  ],
  [
    'banners',
    'Banners reading “Give us back our river” hung from the bridge.',
    ['direct | Banners | reading | “Give us back our river”'],
  ],
  [
    'signs that somebody carries',
    'Hundreds marched, carrying signs reading “Out!” and singing.',
    ['direct | signs | reading | “Out!”'],
  ],
])('%s: %s', (_, text, quotes) => {
  expect(readQuotes(text)).toEqual(quotes);
});
