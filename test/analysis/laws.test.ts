import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeChecked } from '../support/checked-analyzer.ts';
import { newsLike } from '../support/news-like.ts';

test('the laws hold on arbitrary strings, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void analyzeChecked(text)),
    { numRuns: 300 },
  );
});

test('the laws hold on news-like text with every kind of mark and letter', () => {
  fc.assert(
    fc.property(newsLike, (text) => void analyzeChecked(text)),
    { numRuns: 300 },
  );
});

test('the same text is read the same way twice', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expect(analyzeChecked(text)).toEqual(analyzeChecked(text));
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\u2028 '],
  ['one megabyte in one line', '“We will, ” she said of Mr. Öz’s plan in May. '.repeat(22_000)],
  ['one megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a hundred thousand quotation marks', '“"‘'.repeat(33_000)],
  ['a hundred thousand capitals', 'Ada '.repeat(25_000)],
  ['a dash alone in its paragraph, after a quotation', '“We lost two winters.”\u2028–\u2028Ada Linden left.'],
  ['fifty thousand lines', 'Ada said no.\n'.repeat(50_000)],
])('the laws hold on %s', (_, text) => {
  analyzeChecked(text);
});

test.each([
  'https://example.org/a?b=c ( שלום עולם argued the bridge is safe ',
  'مرحبا \u00a0on Tuesdayprices rose 5 percent to $3.4 million denied Mayor Ada Linden ',
])('who is known by a nominal alone speaks: %s', (text) => void analyzeChecked(text));
