import { expect, test } from 'vitest';
import { analyzeChecked } from '../../support/checked-analyzer.ts';

/** Who speaks in each quote of the text, by the names of the entities; "–" for nobody that is known. */
function speakers(text: string): string[] {
  const { quotes, entities } = analyzeChecked(text);
  return quotes.map(({ speaker }) => speaker?.entities.map((i) => entities[i]!.name).join(' + ') || '–');
}

const introduced = 'Ada Linden runs the port of Norwick. The port lost two cranes in the storm on Monday.';

test.each([
  [
    'a name only in an earlier paragraph',
    `${introduced}\n\n“We will be open by Friday,” she said.`,
    ['Ada Linden'],
  ],
  [
    'a pronoun after a paragraph break',
    '“We are ready,” said Robert Orr, who leads the union.\n\nHe added that talks would go on.',
    ['Robert Orr', 'Robert Orr'],
  ],
  [
    'a woman and a man named together',
    'Robert Orr met Susan Linden at the harbour on Monday. “It went well,” she said.',
    ['Susan Linden'],
  ],
  [
    'the woman who is the subject, not the one she spoke of',
    'Susan Linden left the meeting with Mary Orr before noon. She said the plan was dead.',
    ['Susan Linden'],
  ],
  [
    'the speaker of the sentence before rather than whom it names',
    'Mary Orr said the mayor had lied to Susan Linden. “I saw the letters,” she added.',
    ['Mary Orr', 'Mary Orr'],
  ],
  [
    'alternating speakers',
    '“The road is safe,” said James Ferrar. “It is not,” said Ruth Adeyemi. “We tested it,” he replied. “Once,” she answered.',
    ['James Ferrar', 'Ruth Adeyemi', 'James Ferrar', 'Ruth Adeyemi'],
  ],
  [
    'whoever is named inside a quotation does not speak outside of it',
    'Paula Reyes spoke first. “Anna Wolf never asked us,” she said.',
    ['Paula Reyes'],
  ],
  [
    'an apposition before the name',
    'Its director, Tomas Okafor, said the museum would open in May.',
    ['Tomas Okafor'],
  ],
  [
    'an apposition with a complement',
    'A spokesman for the harbour, Peter Lund, said the cranes were old.',
    ['Peter Lund'],
  ],
  [
    'an apposition after the name',
    'Ruth Adeyemi, a doctor at the county hospital, said the ward was full. The doctor said beds were short.',
    ['Ruth Adeyemi', 'Ruth Adeyemi'],
  ],
  [
    'a title with a complement',
    'Minister of Education Carla Bruni said the schools would stay open. She said exams would be in June.',
    ['Carla Bruni', 'Carla Bruni'],
  ],
  [
    'the office of somebody named',
    'Finance Minister Oleg Marin met bankers on Friday. The minister said taxes would not rise.',
    ['Oleg Marin'],
  ],
  [
    'one office of two',
    'Prime Minister Helen Ward and Deputy Minister Oleg Marin met on Friday. The deputy minister said taxes would not rise.',
    ['Oleg Marin'],
  ],
  [
    'a company by its kind',
    'Nordline Shipping Ltd lost a ferry in the storm. The company said nobody was hurt.',
    ['Nordline Shipping Ltd'],
  ],
  [
    'a party by its name',
    'The Labour Party met in Leeds on Sunday. The party said it would fight the cuts.',
    ['Labour Party'],
  ],
  [
    'nobody where two fit alike',
    'Mary Orr and Susan Linden left together. She said the talks had failed.',
    ['–'],
  ],
  [
    'a nominal alone',
    'Police said the road was closed. They said it would open at noon.',
    ['Police', 'Police'],
  ],
  [
    'what is read',
    'The report said half of the wells were dry. It said more would follow.',
    ['The report', 'The report'],
  ],
  [
    'two offices at once',
    'The mayor and the governor said the bridge would be closed.',
    ['The mayor + the governor'],
  ],
  [
    'a plural that is new each time',
    'Officials said the dam was safe. Other officials said it would burst.',
    ['Officials', 'Other officials'],
  ],
  [
    'a relative pronoun after a name',
    'Robert Orr, who said the vote was fair, left at noon.',
    ['Robert Orr'],
  ],
  [
    'a relative pronoun after a nominal',
    'Residents who said they had been warned left at noon.',
    ['Residents'],
  ],
  [
    'a father and his son',
    'Karim Haddad came with his father, Omar Haddad. Mr. Haddad said they had walked all night.',
    ['Omar Haddad'],
  ],
  [
    'a nickname between marks',
    'William “Buddy” Harkness said he was tired. “It is over,” Harkness said.',
    ['William “Buddy” Harkness', 'William “Buddy” Harkness'],
  ],
  [
    'a seat of the Union',
    'Brussels warned that fines would follow. The European Union has 27 members.',
    ['European Union'],
  ],
  [
    'two capitals',
    'Paris and Berlin said they would not sign. France and Germany hold most of the votes.',
    ['France + Germany'],
  ],
])('%s speaks', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

/** Mentions of each entity that has more than one. */
function chains(text: string): string[][] {
  return analyzeChecked(text)
    .entities.filter(({ mentions }) => mentions.length > 1)
    .map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}

test.each([
  ['Ada Linden sold her boat. She kept its flag.', [['Ada Linden', 'her', 'She']]],
  ['“I sold my boat,” Ada Linden said.', [['I', 'my', 'Ada Linden']]],
  [
    'Robert Orr told Peter Lund that he would sue him.',
    [
      ['Robert Orr', 'he'],
      ['Peter Lund', 'him'],
    ],
  ],
  [
    'Ada Linden, the mayor of Norwick, resigned. The mayor gave no reason.',
    [['Ada Linden', 'the mayor', 'The mayor']],
  ],
  ['It was clear to Mary Jones that it would rain.', []],
])('in %s', (text, expected) => {
  expect(chains(text)).toEqual(expected);
});
