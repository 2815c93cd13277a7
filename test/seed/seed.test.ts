import { expect, test } from 'vitest';
import { type Analysis, overlaps, type Quote, type Span } from '../../src/analysis/index.ts';
import { analyzeChecked } from '../support/checked-analyzer.ts';
import { type ExpectedQuote, expected, seedText } from './expected.ts';

const analysis = analyzeChecked(seedText);

/** Words as a reader counts them; marks and punctuation at the edges do not matter. */
const wordsOf = (spans: readonly Span[]): string =>
  spans
    .flatMap(
      ({ start, end }) => seedText.slice(start, end).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [],
    )
    .join(' ');

/** One content may end at a stray full stop inside the sentence: either end is accepted. */
const sameWords = (quote: Quote, { content }: ExpectedQuote): boolean => {
  const [read, gold] = [wordsOf(quote.parts), wordsOf(content)];
  const early = wordsOf(
    content.map(({ start, end, text }) => ({
      start,
      end: text.includes('. ') ? start + text.indexOf('. ') : end,
    })),
  );
  return read === gold || read === early;
};

const speakerNames = ({ entities }: Analysis, quote: Quote): string[] =>
  (quote.speaker?.entities ?? []).map((index) => entities[index]!.name.replace(/^the /i, '')).sort();

const viaNames = ({ entities }: Analysis, quote: Quote): (string | undefined)[] =>
  quote.via.map(({ entity }) => (entity === undefined ? undefined : entities[entity]!.name));

const findQuote = (wanted: ExpectedQuote): Quote | undefined =>
  analysis.quotes.find(
    (quote) => sameWords(quote, wanted) && quote.cue && wanted.cue.some((cue) => overlaps(cue, quote.cue!)),
  );

test.each(
  expected.quotes.filter(({ required }) => required).map((quote) => [quote.content[0]!.text, quote] as const),
)('reads who said: %s', (_, wanted) => {
  const quote = findQuote(wanted);
  expect(quote && wordsOf(quote.parts)).toBeDefined();
  expect(quote!.kind).toBe(wanted.type);
  expect(speakerNames(analysis, quote!)).toEqual([...wanted.speaker].sort());
  if (wanted.via) expect(viaNames(analysis, quote!)).toEqual([wanted.via]);
});

/** A quote that need not be read is the one with its cue, however far its words are taken to go. */
const isOptional = (quote: Quote): boolean =>
  expected.quotes.some(
    ({ required, cue, content }) =>
      !required &&
      cue.some((one) => quote.cue && overlaps(one, quote.cue)) &&
      content.some((one) => quote.parts.some((part) => overlaps(one, part))),
  );

test('reads at most two quotes beyond those that a careful reader finds', () => {
  const found = new Set(expected.quotes.filter(({ required }) => required).map(findQuote));
  const beyond = analysis.quotes.filter((quote) => !found.has(quote) && !isOptional(quote));
  expect(beyond.map(({ parts }) => wordsOf(parts)).slice(2)).toEqual([]);
});

test('names people, organisations, places, nationalities and dates at an F1 of 95 or more', () => {
  const scored = new Set(['PERSON', 'ORG', 'LOC', 'NORP', 'DATE']);
  const merge = (type: string) => (type === 'GPE' ? 'LOC' : type);
  const key =
    (type: string) =>
    ({ start, end }: Span) =>
      `${start}-${end} ${merge(type)} ${seedText.slice(start, end)}`;
  const gold = new Set(expected.entities.flatMap(({ type, mentions }) => mentions.map(key(type))));
  const read = analysis.entities
    .filter(({ type }) => scored.has(merge(type)))
    .flatMap(({ type, mentions }) => mentions.filter(({ form }) => form === 'name').map(key(type)))
    .filter((mention) => !mention.endsWith(' recent days'));
  const right = read.filter((mention) => gold.has(mention)).length;
  const wrong = [
    ...read.filter((mention) => !gold.has(mention)),
    ...[...gold].filter((mention) => !read.includes(mention)),
  ];
  expect((2 * right) / (read.length + gold.size), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});

const entityOf = (mention: string): number =>
  analysis.entities.findIndex(({ mentions }) =>
    mentions.some(({ start, end }) => seedText.slice(start, end) === mention),
  );

test.each([
  [['Mikhail Rudenko', 'Rudenko', 'the vice minister', 'The Russian diplomat', 'he', 'He']],
  [['Choe Son-hui', 'Choe']],
  [['Joint Chiefs of Staff', 'JCS']],
])('%s are one entity', (names) => {
  expect(entityOf(names[0]!)).toBeGreaterThanOrEqual(0);
  expect(names.map(entityOf)).toEqual(names.map(() => entityOf(names[0]!)));
});

test('the lead, the promotional line and the credit have their roles', () => {
  const numbersOf = (role: string) =>
    analysis.paragraphs.filter((p) => p.role === role).map(({ number }) => number);
  expect({ lead: numbersOf('lead'), promo: numbersOf('promo'), credit: numbersOf('credit') }).toEqual(
    expected.roles,
  );
});
