import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { splitSentences, splitTokens } from '../../../src/analysis/tokens/index.ts';
import { findValues } from '../../../src/analysis/values/index.ts';

function read(text: string, publishedAt?: string) {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  return findValues(text, tokens, sentences, publishedAt).map(({ start, end, type, value }) => [
    type,
    text.slice(start, end),
    value,
  ]);
}

const amount = (min: number | undefined, max: number | undefined, unit?: string, approximate = false) => ({
  min,
  max,
  unit,
  approximate,
});

test.each([
  ['The bridge fell in February 2022.', ['DATE', 'February 2022', '2022-02']],
  ['It opened on Oct. 12, 1999.', ['DATE', 'Oct. 12, 1999', '1999-10-12']],
  ['It opened on 12th day of November, 2020.', ['DATE', '12th day of November, 2020', '2020-11-12']],
  ['The fair runs from July 5 to 7, 2021.', ['DATE', 'July 5 to 7, 2021', '2021-07-05/2021-07-07']],
  ['They left this Tuesday.', ['DATE', 'Tuesday', undefined]],
  ['They left on October 29.', ['DATE', 'October 29', undefined]],
  ['It was built in the 1990s.', ['DATE', '1990s', '199']],
  ['Planned for mid-May, it slipped.', ['DATE', 'May', undefined]],
  ['It cost $3.4 million.', ['MONEY', '$3.4 million', amount(3_400_000, 3_400_000, 'USD')]],
  ['It cost about 20 billion yuan.', ['MONEY', '20 billion yuan', amount(2e10, 2e10, 'CNY', true)]],
  [
    'A 500-million-ringgit loan was signed.',
    ['MONEY', '500-million-ringgit', amount(500_000_000, 500_000_000, 'MYR')],
  ],
  ['It rose between 5 and 10 percent.', ['PERCENT', '5 and 10 percent', amount(5, 10, '%')]],
  [
    'The harvest was 600,000-700,000 tons.',
    ['QUANTITY', '600,000-700,000 tons', amount(600_000, 700_000, 'ton')],
  ],
  ['He sent around 10,000 troops.', ['CARDINAL', '10,000', amount(10_000, 10_000, 'troops', true)]],
  ['At least 340 people died.', ['CARDINAL', '340', amount(340, undefined, 'people', true)]],
  ['It took more than $5 million.', ['MONEY', '$5 million', amount(5e6, undefined, 'USD', true)]],
  ['It took 20 tons or more.', ['QUANTITY', '20 tons', amount(20, undefined, 'ton', true)]],
  ['It took up to 20 tons.', ['QUANTITY', '20 tons', amount(undefined, 20, 'ton', true)]],
  ['No more than 20 tons came.', ['QUANTITY', '20 tons', amount(undefined, 20, 'ton', true)]],
  ['It was paid over three years.', ['QUANTITY', 'three years', amount(3, 3, 'year')]],
  ['The index was up 0.2 percent.', ['PERCENT', '0.2 percent', amount(0.2, 0.2, '%')]],
  ['It rose to 215 Danish crowns.', ['MONEY', '215 Danish crowns', amount(215, 215, 'DKK')]],
  ['The dock cost £1.2m.', ['MONEY', '£1.2m', amount(1_200_000, 1_200_000, 'GBP')]],
  ['The dock cost Rs6,806 crore.', ['MONEY', 'Rs6,806 crore', amount(6806e7, 6806e7, 'INR')]],
  ['It is a Rs 236-crore dock.', ['MONEY', 'Rs 236-crore', amount(236e7, 236e7, 'INR')]],
  ['The dock cost Rs. 500.', ['MONEY', 'Rs. 500', amount(500, 500, 'INR')]],
  ['The dock needs R54bn.', ['MONEY', 'R54bn', amount(54e9, 54e9, 'ZAR')]],
  ['The dock needs N2.6 trillion.', ['MONEY', 'N2.6 trillion', amount(2.6e12, 2.6e12, 'NGN')]],
  ['They pay KSh5,000.', ['MONEY', 'KSh5,000', amount(5000, 5000, 'KES')]],
  ['They earned AED21.2 billion.', ['MONEY', 'AED21.2 billion', amount(21.2e9, 21.2e9, 'AED')]],
  ['They pay $5m-$7m.', ['MONEY', '$5m-$7m', amount(5e6, 7e6, 'USD')]],
  ['They pay 4.8 billion reais.', ['MONEY', '4.8 billion reais', amount(4.8e9, 4.8e9, 'BRL')]],
  ['It is between 20% and 22% slower.', ['PERCENT', '20% and 22%', amount(20, 22, '%')]],
  ['It grew by 1.0%-2.0%.', ['PERCENT', '1.0%-2.0%', amount(1, 2, '%')]],
  ['It lost 4,200 MW.', ['QUANTITY', '4,200 MW', amount(4200, 4200, 'MW')]],
  ['It covers 3,571 sq km.', ['QUANTITY', '3,571 sq km', amount(3571, 3571, 'square km')]],
  ['It blew at 40-50 km/h.', ['QUANTITY', '40-50 km/h', amount(40, 50, 'km/h')]],
  ['It is 1.8km long.', ['QUANTITY', '1.8km', amount(1.8, 1.8, 'km')]],
  ['It was 30 degrees Celsius.', ['QUANTITY', '30 degrees Celsius', amount(30, 30, 'degree Celsius')]],
  ['It rose by 10 inches.', ['QUANTITY', '10 inches', amount(10, 10, 'inch')]],
  ['She swam the 100m in vain.', ['QUANTITY', '100m', amount(100, 100, 'metre')]],
  ['She won the 3,200m race.', ['QUANTITY', '3,200m', amount(3200, 3200, 'metre')]],
  ['It was 41°C here.', ['QUANTITY', '41°C', amount(41, 41, 'degree Celsius')]],
  ['It was 27C here.', ['QUANTITY', '27C', amount(27, 27, 'degree Celsius')]],
  ['They owe SKr 60bn.', ['MONEY', 'SKr 60bn', amount(60e9, 60e9, 'SEK')]],
  ['It has 100m people.', ['CARDINAL', '100m', amount(100e6, 100e6, 'people')]],
  ['The mother of two has left.', ['CARDINAL', 'two', amount(2, 2)]],
  ['It sank at 0900 GMT.', ['TIME', '0900 GMT', 'T09:00Z']],
  ['It sank at 11.15am AEST.', ['TIME', '11.15am AEST', 'T11:15+10:00']],
  ['It sank at 7.05pm local time.', ['TIME', '7.05pm local time', 'T19:05']],
  ['It sank at 16h00.', ['TIME', '16h00', 'T16:00']],
  ['It closed in the second half of 2025.', ['DATE', 'second half of 2025', '2025-07/2025-12']],
  ['It starts at 10:30 a.m. sharp.', ['TIME', '10:30 a.m.', 'T10:30']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['They left on Tuesday.', '2024-11-07', '2024-11-05'],
  ['They will meet on Tuesday.', '2024-11-07', '2024-11-12'],
  ['On Friday the port will open again.', '2024-11-07', '2024-11-08'],
  ['It will open again, the mayor said on Friday.', '2024-11-07', '2024-11-01'],
  ['It would be closed on Thursday.', '2024-11-07', '2024-11-07'],
  ['They left last Tuesday.', '2024-11-05', '2024-10-29'],
  ['They meet next Tuesday.', '2024-11-05', '2024-11-12'],
  ['They left on October 29.', '2024-11-05', '2024-10-29'],
  ['They will meet on 3 December.', '2024-05-05', '2024-12-03'],
  ['They met on 3 December.', '2024-05-05', '2023-12-03'],
  ['They meet on January 3.', '2024-12-28', '2025-01-03'],
  ['They left yesterday.', '2024-03-01', '2024-02-29'],
  ['They left last week.', '2025-01-06', '2025-W01'],
  ['They leave next week.', '2024-12-30', '2025-W02'],
  ['They left this week.', '2027-01-01', '2026-W53'],
  ['The sides meet on Wednesday.', '2024-11-05', '2024-11-06'],
  ['The fair opens on Sunday.', '2024-11-05', '2024-11-10'],
  ['They left on January 31 last year.', '2025-08-06', '2024-01-31'],
  ['It cut its rate on Tuesday, saying it would rise.', '2025-04-02', '2025-04-01'],
  ['Rovers visit Leeds on Tuesday.', '2025-06-15', '2025-06-17'],
  ['The race is on Tuesday.', '2025-06-15', '2025-06-17'],
  ['She is ill after the race on Tuesday.', '2025-06-15', '2025-06-10'],
  ['She spoke of a state visit on Tuesday.', '2025-06-15', '2025-06-10'],
  ['The Oct. 7 flood took the dock.', '2025-05-18', undefined],
  ['Profit fell in the first half of FY27.', '2025-05-18', undefined],
  ['They were to begin on Aug. 25.', '2025-08-26', '2025-08-25'],
  ['They will leave on the 3rd.', '2025-08-11', '2025-09-03'],
  ['They left on the 3rd.', '2025-08-11', '2025-08-03'],
  ['They stay until the 28th.', '2025-03-12', '2025-03-28'],
  ['Profit rose in the fourth quarter.', '2025-01-27', '2024-10/2024-12'],
  ['Sales fell in the first quarter.', '2025-04-30', '2025-01/2025-03'],
  ['It will cut output by the end of the third quarter.', '2025-06-18', '2025-07/2025-09'],
  ['The band plays Leeds on Tuesday.', '2025-06-15', '2025-06-17'],
  ['They stood firm in the face of it on Sunday.', '2024-11-05', '2024-11-03'],
])('"%s" read on %s is %s', (text, publishedAt, value) => {
  expect(read(text, publishedAt)[0]?.[2]).toBe(value);
});

test('a bare dollar is the one that has its letter, a converted sum apart', () => {
  const units = (text: string) => read(text).map(([, , value]) => (value as { unit: string }).unit);
  expect(units('Sales were A$1.04 billion. The shares fell to $27.80 ($17.20).')).toEqual([
    'AUD',
    'AUD',
    'USD',
  ]);
  expect(units('Sales were A$1.04 billion, or US$700 million. It paid $2.')).toEqual(['AUD', 'USD', 'USD']);
});

test.each([
  'Rovers won 2-1.',
  'It ended 0-0.',
  'Call 555-0123.',
  'Call 0161 496 0123.',
  'Call +1 617 555 0142.',
  'Results: 1. Ada Byron; 2. Robert Orr.',
  'Scores: Leeds beat Derby.',
  'The S&P 500 fell.',
  'A Boeing 737 landed.',
])('nothing is counted in "%s"', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['A birdie on the 18th, and he won.', '2025-08-11'],
  ['She scored in the third quarter, and the goal stood.', '2025-08-11'],
])('"%s" has no date', (text, publishedAt) => {
  expect(read(text, publishedAt).filter(([type]) => type === 'DATE')).toEqual([]);
});

test.each(['The team 2 won the first set and may march on.', 'No one said so; one of them left.'])(
  'no date or money is read in "%s"',
  (text) => {
    expect(read(text).filter(([type]) => type === 'DATE' || type === 'MONEY')).toEqual([]);
  },
);
