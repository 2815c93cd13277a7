import { expect, test } from 'vitest';
import { analyzeChecked } from '../../support/checked-analyzer.ts';

const read = (text: string): string[] =>
  analyzeChecked(text)
    .entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end }) => ({ start, name: `${type} ${text.slice(start, end)}` })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ name }) => name);

test.each([
  [
    'titles stay out of a person’s name',
    'Prime Minister Anna Keller met Sir John Hartley.',
    ['PERSON Anna Keller', 'PERSON John Hartley'],
  ],
  [
    'nor do those of other countries',
    'Datuk Seri Razlan Karim thanked Cllr Orla Byrne.',
    ['PERSON Razlan Karim', 'PERSON Orla Byrne'],
  ],
  [
    'a body goes on over what it is for',
    'The Inter-University Council for East Africa wrote to the National Council on Minimum Wage.',
    ['ORG Inter-University Council for East Africa', 'ORG National Council on Minimum Wage'],
  ],
  [
    'a mission goes on to its country, a council does not go on to its town',
    'The United Nations Support Mission in Libya spoke to Galway County Council in Galway.',
    ['ORG United Nations Support Mission in Libya', 'ORG Galway County Council', 'GPE Galway'],
  ],
  [
    'a church has its country in its name, not its town',
    'The United Methodist Church in Dallas burned. The Catholic Church in Poland paid.',
    ['ORG United Methodist Church', 'GPE Dallas', 'ORG Catholic Church in Poland'],
  ],
  [
    'a ministry has all that it is responsible for in its name',
    'The Ministry of Industries, Mines and Energy closed the road.',
    ['ORG Ministry of Industries, Mines and Energy'],
  ],
  [
    'what a place is stays out in small letters',
    'Boats left St. John’s on Monday. They sailed to Sazan island.',
    ['GPE St. John’s', 'GPE Sazan'],
  ],
  [
    'a storm, a ship and a people are what stands beside them',
    'Cyclone Jamila sank the tanker Sea Lotus; the Adi people helped.',
    ['EVENT Cyclone Jamila', 'WORK_OF_ART Sea Lotus', 'PRODUCT Adi'],
  ],
  [
    'what a hyphen joins to a name is no part of it',
    'Leeds-based Orbit Systems hired the Paris-born chef Luc Renard.',
    ['GPE Leeds', 'ORG Orbit Systems', 'GPE Paris', 'PERSON Luc Renard'],
  ],
  [
    'a senator’s party is no name, the state is',
    'Sen. Ada Byron, R-Iowa, left early.',
    ['PERSON Ada Byron', 'GPE Iowa'],
  ],
  [
    'the agency of a dateline is an organisation',
    'OSLO, Norway (Norden) — The harbour froze.',
    ['GPE OSLO', 'GPE Norway', 'ORG Norden'],
  ],
  [
    'a club is called by its first word',
    'Danny Okoro scored as Harwick Rovers beat Saltmarsh Town. Harwick came from behind.',
    ['PERSON Danny Okoro', 'ORG Harwick Rovers', 'ORG Saltmarsh Town', 'ORG Harwick'],
  ],
  [
    'a storm by its own name',
    'Hurricane Corazon hit Jamaica. Corazon killed three people.',
    ['EVENT Hurricane Corazon', 'GPE Jamaica', 'EVENT Corazon'],
  ],
  [
    'a company has its legal form in its name, not what it is',
    'Carmaker Nordex Motors plc paid Ashfield Resources Ltd on Monday.',
    ['ORG Nordex Motors plc', 'ORG Ashfield Resources Ltd'],
  ],
  [
    'two surnames and “&” are a firm',
    'Ada Delaney left Delaney & Roe.',
    ['PERSON Ada Delaney', 'ORG Delaney & Roe'],
  ],
  ['an address is no name', '“Ma’am, you were brave,” Robert Orr said.', ['PERSON Robert Orr']],
  ['a crown prince’s title stays out', 'The king met Crown Prince Hussein.', ['PERSON Hussein']],
  ['small words belong to a name', 'Erik ten Hag praised his side.', ['PERSON Erik ten Hag']],
  ['a nationality is not the country', 'The French team left France.', ['NORP French', 'GPE France']],
  ['a nationality of two words is one name', 'Two South Korean ships sailed.', ['NORP South Korean']],
  [
    'a ministry is named with its country',
    'The Ministry of Health of Peru closed schools.',
    ['ORG Ministry of Health of Peru'],
  ],
  [
    'capitals in brackets stand for the name before them',
    'The World Wildlife Fund (WWF) objected.',
    ['ORG World Wildlife Fund', 'ORG WWF'],
  ],
  [
    'capitals that stand for common nouns name nothing',
    'Doctors in Norway use magnetic resonance imaging (MRI).',
    ['GPE Norway'],
  ],
  ['the West is a place, a west wind is not', 'A west wind blew. He blamed the West for it.', ['LOC West']],
  [
    'a peninsula in small letters is a place',
    'Snow fell on the Iberian Peninsula and the Korean peninsula.',
    ['LOC Iberian Peninsula', 'LOC Korean peninsula'],
  ],
  ['a credit line names an organisation', 'The bridge is closed.\nSource: Riverlight', ['ORG Riverlight']],
  [
    'a possessive that is listed so is a part of the name',
    'Lawyers for McDonald’s met Peru’s judges.',
    ['ORG McDonald’s', 'GPE Peru'],
  ],
  ['seas are places that nobody governs', 'The ship crossed the Black Sea.', ['LOC Black Sea']],
])('%s', (_, text, names) => {
  expect(read(text).filter((name) => !/^(?:CARDINAL|DATE)/.test(name))).toEqual(names);
});

test('a surname alone is the person named in full, though it is a place elsewhere', () => {
  const text = 'Clara Washington won the race. Washington had trained for years, said her coach.';
  expect(read(text).filter((name) => name.endsWith('Washington'))).toEqual([
    'PERSON Clara Washington',
    'PERSON Washington',
  ]);
});
