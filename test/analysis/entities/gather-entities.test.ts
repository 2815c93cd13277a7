import { expect, test } from 'vitest';
import type { Attribution, EntityType, Name, Span } from '../../../src/analysis/annotations/index.ts';
import { gatherEntities, governmentOf } from '../../../src/analysis/entities/index.ts';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { tagTokens } from '../../../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../../../src/analysis/tokens/index.ts';
import { findValues } from '../../../src/analysis/values/index.ts';
import { loadResources } from '../../../src/resources/index.ts';

/** Reads "[PERSON Ada Linden] said" with sources in braces, "{he}" or "{[PERSON Ada]}", into entities as lists of their mentions. */
function gather(marked: string) {
  const names: Name[] = [];
  const sources: Span[] = [];
  let text = '';
  let source = 0;
  for (const [part, type, name] of marked.matchAll(/\[(\w+) ([^\]]+)\]|[{}]|[^[{}]+/g)) {
    const start = text.length;
    if (part === '{') source = start;
    else if (part === '}') sources.push({ start: source, end: start });
    else text += name ?? part;
    if (name) names.push({ start, end: text.length, type: type as EntityType });
  }
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  const syntax = tagTokens(text, tokens, sentences, loadResources().syntax);
  const values = findValues(text, tokens, sentences, undefined);
  const attributions = sources.map(
    (source): Attribution => ({
      kind: 'direct',
      parts: [source],
      cue: undefined,
      source,
      via: [],
      confidence: 1,
    }),
  );
  const entities = gatherEntities(
    text,
    paragraphs,
    sentences,
    tokens,
    syntax,
    names,
    values,
    [],
    attributions,
  );
  return entities.map(({ name, mentions, links, salience }) => ({
    name,
    salience,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
    links,
  }));
}

const mentions = (marked: string) => gather(marked).map((entity) => entity.mentions);

test.each([
  [
    'surname',
    '[PERSON Ada Linden] met us. [PERSON Linden] left. [PERSON Ada] waved.',
    [['Ada Linden', 'Linden', 'Ada']],
  ],
  ['family name first', '[PERSON Pak Min-jun] spoke. [PERSON Pak] left.', [['Pak Min-jun', 'Pak']]],
  ['short form', '[PERSON William Orr] and later [PERSON Bill Orr]', [['William Orr', 'Bill Orr']]],
  [
    'title tells apart',
    '[PERSON John Orr] wed [PERSON Mary Orr]. [PERSON Mrs. Orr] sang.',
    [['John Orr'], ['Mary Orr', 'Mrs. Orr']],
  ],
  [
    'title before the name',
    '[PERSON John Orr] wed [PERSON Mary Orr]. Mr. [PERSON Orr] sang, Mrs. [PERSON Orr] left.',
    [
      ['John Orr', 'Orr'],
      ['Mary Orr', 'Orr'],
    ],
  ],
  [
    'letters without a country and what “and” adds',
    '[ORG U.S. Office for River Transport and Safety] paid. [ORG ORT] left.',
    [['U.S. Office for River Transport and Safety', 'ORT']],
  ],
  [
    'a word of its name',
    '[ORG Norwick Rovers] won. [ORG Rovers] cheered, [ORG Norwick] sang.',
    [['Norwick Rovers', 'Rovers', 'Norwick']],
  ],
  [
    'a word of one name alone',
    '[ORG Norwick Rovers] beat [ORG Dover Rovers]. [ORG Rovers] and [ORG Norwick City Council] met [ORG Dover].',
    [['Norwick Rovers'], ['Dover Rovers', 'Dover'], ['Rovers'], ['Norwick City Council']],
  ],
  ['letters', '[ORG River Transport Authority] ([ORG RTA]) paid.', [['River Transport Authority', 'RTA']]],
  [
    'country',
    '[GPE U.S.] aid, the [GPE United States], [GPE America]',
    [['U.S.', 'United States', 'America']],
  ],
  ['people apart', '[GPE Norway] and [NORP Norwegian] boats', [['Norway'], ['Norwegian']]],
  ['case', '[LOC Amber Peninsula] or [LOC Amber peninsula]', [['Amber Peninsula', 'Amber peninsula']]],
  [
    'legal form left out',
    '[ORG Harbour Cranes Pty Ltd] fell. [ORG Harbour Cranes] paid.',
    [['Harbour Cranes Pty Ltd', 'Harbour Cranes']],
  ],
  ['two letters', '[ORG Harbour Alliance] met. [ORG HA] left.', [['Harbour Alliance', 'HA']]],
  [
    'letters of another type, in brackets or after “or”',
    'The [FAC Grand Ridge Dam] ([ORG GRD]) and the [ORG Harbour Safety Agency], or [ORG HSA], met.',
    [
      ['Grand Ridge Dam', 'GRD'],
      ['Harbour Safety Agency', 'HSA'],
    ],
  ],
  ['letters of another language', '[ORG Law and Order] ([ORG PiP]) won.', [['Law and Order', 'PiP']]],
  [
    'surname with its small words',
    '[PERSON Pieter van Dijk] sang. [PERSON Van Dijk] left.',
    [['Pieter van Dijk', 'Van Dijk']],
  ],
  [
    'half of a surname',
    '[PERSON Ada Byron-Orr] and [PERSON Tamim al-Harbi] met. [PERSON Byron] left, [PERSON Harbi] sang.',
    [
      ['Ada Byron-Orr', 'Byron'],
      ['Tamim al-Harbi', 'Harbi'],
    ],
  ],
  ['second half of a surname', '[PERSON Ada Byron-Orr] sang. [PERSON Orr] left.', [['Ada Byron-Orr', 'Orr']]],
  [
    'nickname',
    '[PERSON Oliver “Mooney” Cobb] sang. [PERSON Mooney Cobb] left.',
    [['Oliver “Mooney” Cobb', 'Mooney Cobb']],
  ],
  [
    'suffix left out later, not put on',
    '[PERSON Walter Orr Jr.] met [PERSON Amos Byron] and [PERSON Amos Byron Jr.] on a dock. [PERSON Walter Orr] left.',
    [['Walter Orr Jr.', 'Walter Orr'], ['Amos Byron'], ['Amos Byron Jr.']],
  ],
  [
    'family name of whom it was last',
    '[PERSON Kim Hyo] met [PERSON Kim Bae]. [PERSON Kim] left.',
    [['Kim Hyo'], ['Kim Bae', 'Kim']],
  ],
  [
    'office tells apart',
    'Health Minister [PERSON Ada Roy] met Transport Minister [PERSON Eva Roy]. [PERSON Roy], the health minister, left.',
    [['Ada Roy', 'Roy', 'the health minister'], ['Eva Roy']],
  ],
  [
    'pronoun tells apart',
    '[PERSON John Orr] wed [PERSON Mary Orr]. [PERSON Orr] sold his boat.',
    [['John Orr', 'Orr', 'his'], ['Mary Orr']],
  ],
  [
    'storm by its own name',
    '[EVENT Hurricane Corazon] came. [EVENT Corazon] left.',
    [['Hurricane Corazon', 'Corazon']],
  ],
  ['same day', 'On Tuesday and again on Tuesday.', [['Tuesday', 'Tuesday']]],
])('one entity by %s', (_, marked, expected) => {
  expect(mentions(marked)).toEqual(expected);
});

test.each([
  ['[PERSON Ada Linden] spoke. {She} added more.', [['Ada Linden', 'She']]],
  ['[PERSON Ada Linden] met [PERSON Robert Orr]. {he} said.', [['Ada Linden'], ['Robert Orr', 'he']]],
  [
    'Deputy Foreign Minister [PERSON Robert Orr] left. {the vice minister} said.',
    [['Robert Orr', 'the vice minister']],
  ],
  [
    '[NORP Danish] Minister [PERSON Robert Orr] met Minister [PERSON Ada Linden]. {the Danish diplomat} said.',
    [['Danish'], ['Robert Orr', 'the Danish diplomat'], ['Ada Linden']],
  ],
  ['{The [ORG Workers’ Party]} said so.', [['Workers’ Party']]],
  ['{the port’s acting head}, [PERSON Ada Byron], said so.', [['the port’s acting head', 'Ada Byron']]],
  ['{Its co-director}, [PERSON Ada Byron], said so.', [['Its co-director', 'Ada Byron']]],
  ['It is over; {party whip [PERSON Amos Orr]} said so.', [['Amos Orr']]],
  [
    'The letter was seen by [ORG Aster News], {the manufacturer}, [ORG Serum Labs], warned.',
    [['Aster News'], ['the manufacturer', 'Serum Labs']],
  ],
  ['[PERSON Robert Orr] left. {the judge} said.', [['Robert Orr'], ['the judge']]],
  ['{The police} said so. {the police} denied it.', [['The police', 'the police']]],
  ['{A doctor} agreed. {a doctor} did not.', [['A doctor'], ['a doctor']]],
  ['{The researchers} found it. {they} wrote.', [['The researchers', 'they']]],
  ['{The report} found losses. {who} wrote.', [['The report']]],
])('who speaks in %s', (marked, expected) => {
  expect(mentions(marked)).toEqual(expected);
});

test('the longer of a name and a value wins', () => {
  expect(mentions('[ORG Channel 4] paid 30 million [GPE Hong Kong] dollars.')).toEqual([
    ['Channel 4'],
    ['30 million Hong Kong dollars'],
  ]);
});

test('countries and cities without rivals are linked, doubtful ones are not', () => {
  const links = gather('[GPE Britain], [GPE Osaka], [GPE Georgia]').map((entity) => entity.links);
  expect(links).toEqual([[{ scheme: 'iso3166-1', id: 'GB' }], [{ scheme: 'geonames', id: '1853909' }], []]);
});

test('a town of another country’s state or province is not linked, nor a province to a town', () => {
  const links = gather('[GPE London], [GPE Ontario], and [GPE Houston], [GPE Texas]').map(
    (one) => one.links.length,
  );
  expect(links).toEqual([0, 0, 1, 0]);
  expect(gather('[GPE PUNE] and [GPE USSR]').map(({ name }) => name)).toEqual(['Pune', 'USSR']);
});

test('capitals of a dateline are no part of a place’s name, letters are', () => {
  expect(
    gather('[GPE DAR ES SALAAM] and [GPE UAE]; [GPE LEEDS] is [GPE Leeds]').map(({ name }) => name),
  ).toEqual(['Dar es Salaam', 'United Arab Emirates', 'Leeds']);
});

test('the same words are one value only where they amount to the same', () => {
  expect(mentions('Two men and two women left; two men died.')).toEqual([['Two', 'two'], ['two']]);
});

test.each([
  ['Seoul', 'KR'],
  ['the White House', 'US'],
  ['Downing Street', 'GB'],
  ['the Kremlin', 'RU'],
  ['Marseille', undefined],
])('%s speaks for the government of %s', (name, code) => {
  expect(governmentOf(name)?.code).toBe(code);
});

test('a day weighs less than a person, however often it is named', () => {
  const [day, person] = gather('On Tuesday, Tuesday and Tuesday [PERSON Ada Linden] left.');
  expect(day!.salience).toBeLessThan(person!.salience);
});

test('a name in brackets, or by which it is known, is another of the same', () => {
  expect(
    mentions(
      '[ORG Surgeons Across Seas], known by its [NORP French] initials [ORG CTM], left. [ORG CTM] said so.',
    ),
  ).toEqual([['Surgeons Across Seas', 'its', 'CTM', 'CTM'], ['French']]);
  expect(mentions('[ORG Harbour Front] ([ORG KLM]) met [ORG Lake Front]. [ORG KLM] lost.')).toEqual([
    ['Harbour Front', 'KLM', 'KLM'],
    ['Lake Front'],
  ]);
});

test('“the rights group” is called so by its name, “the company” is one that is known to be one', () => {
  expect(mentions('[ORG Coast Rights Watch] met [ORG Nordex]. The rights group left.')).toEqual([
    ['Coast Rights Watch', 'The rights group'],
    ['Nordex'],
  ]);
  expect(mentions('[ORG Harbour Holdings] fell on the [ORG Nordex]. The company lost.')).toEqual([
    ['Harbour Holdings', 'The company'],
    ['Nordex'],
  ]);
});

test.each([
  ['[ORG Delta Skyways] fell. [PERSON Al Reyes] blamed the airline.', 'Delta Skyways', 'the airline'],
  ['[ORG Norwick Rovers] won. [GPE Leeds] beat the club twice.', 'Norwick Rovers', 'the club'],
  ['A ferry sank off the island of [GPE Siargao]. The island mourned.', 'Siargao', 'The island'],
  ['Winds hit [GPE Jamaica]. The island has many roads.', 'Jamaica', 'The island'],
  ['[ORG Harbour Cranes Co.] fell. The [NORP Danish] firm lost.', 'Harbour Cranes Co.', 'The Danish firm'],
  ['[ORG Nordex] will cut power on Friday, {the utility} said.', 'Nordex', 'the utility'],
  ['Prime Minister [PERSON Ada Byron] agreed. {The premier} said so.', 'Ada Byron', 'The premier'],
  ['[PERSON Ada Byron], whose mother sang, won. {She} left.', 'Ada Byron', 'She'],
  ['Sen. [PERSON Ada Byron] agreed. {The senator} said so.', 'Ada Byron', 'The senator'],
  ['[PERSON Ada Byron] cut it down. {The designer} said so.', 'Ada Byron', 'The designer'],
  [
    '[PERSON Ada Byron] won. The dock shone. “It is special,” {the 39-year-old} said.',
    'Ada Byron',
    'the 39-year-old',
  ],
  ['[PERSON Ada Byron] left. {The former mayor} said so.', 'Ada Byron', 'The former mayor'],
  ['[PERSON Ada Byron] won. {The 61-year-old lawyer} said so.', 'Ada Byron', 'The 61-year-old lawyer'],
])('of "%s" %s is %s', (marked, name, nominal) => {
  expect(gather(marked).find((entity) => entity.name === name)?.mentions).toContain(nominal);
});

test.each([
  ['[PERSON Ada Byron] cut it down. {The judge} said so.', 'The judge'],
  ['School board chair [PERSON Ada Byron] left. The board met.', 'The board'],
  ['[PERSON Ada Byron] met [PERSON Robert Orr]. {The designer} said so.', 'The designer'],
])('in "%s" %s is nobody who is named', (marked, nominal) => {
  const named = gather(marked).filter(({ name }) => name !== nominal);
  expect(named.flatMap((entity) => entity.mentions)).not.toContain(nominal);
});

test('whose husband somebody is, is known later', () => {
  expect(mentions('[PERSON Ada Byron] and her husband [PERSON Robert Orr] left. Her husband sang.')).toEqual([
    ['Ada Byron', 'her', 'Her'],
    ['Robert Orr', 'Her husband'],
  ]);
});

test('the agency of a dateline is no company that the text tells of', () => {
  expect(
    mentions('[GPE LEEDS] ([ORG Harbour News]) - [ORG Nordex Co.] sank on Monday. The company lost money.'),
  ).toEqual([['LEEDS'], ['Harbour News'], ['Nordex Co.', 'The company'], ['Monday']]);
});

test('“the Dane” is a Dane who is known for one, or who spoke last; never somebody else', () => {
  expect(
    mentions('The [NORP Danish] striker [PERSON Bo Lind] beat [PERSON Al Reyes]. The [NORP Dane] left.'),
  ).toEqual([['Danish'], ['Bo Lind', 'The Dane'], ['Al Reyes']]);
  expect(mentions('{[PERSON Bo Lind]} said no. “It rained,” {the [NORP Dane]} said.')).toEqual([
    ['Bo Lind', 'the Dane'],
  ]);
  expect(mentions('[PERSON Bo Lind] beat [PERSON Al Reyes]. The [NORP Dane] left.')).toEqual([
    ['Bo Lind'],
    ['Al Reyes'],
  ]);
});
