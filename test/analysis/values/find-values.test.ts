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
  ['They stood firm in the face of it on Sunday.', '2024-11-05', '2024-11-03'],
])('"%s" read on %s is %s', (text, publishedAt, value) => {
  expect(read(text, publishedAt)[0]?.[2]).toBe(value);
});

test.each([
  'Rovers won 2-1.',
  'It ended 0-0.',
  'Call 555-0123.',
  'The S&P 500 fell.',
  'A Boeing 737 landed.',
])('nothing is counted in "%s"', (text) => {
  expect(read(text)).toEqual([]);
});

test.each(['The team 2 won the first set and may march on.', 'No one said so; one of them left.'])(
  'no date or money is read in "%s"',
  (text) => {
    expect(read(text).filter(([type]) => type === 'DATE' || type === 'MONEY')).toEqual([]);
  },
);
