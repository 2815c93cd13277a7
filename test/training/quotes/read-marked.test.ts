import { expect, test } from 'vitest';
import { readMarked } from '../../../training/quotes/read-marked.ts';

const slices = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test('marks name parts, cue and source of each quote and leave the text', () => {
  const { text, gold } = readMarked(
    'a',
    '{1:“Go,”} {1@{2@Byron}} {1=said}, {1:“now,”} and {2=urged} {2:us to leave}.',
  );
  expect(text).toBe('“Go,” Byron said, “now,” and urged us to leave.');
  expect(
    gold.map(({ parts, cue, source }) => [parts, cue, source].map((spans) => slices(text, spans))),
  ).toEqual([
    [['“Go,”', '“now,”'], ['said'], ['Byron']],
    [['us to leave'], ['urged'], ['Byron']],
  ]);
});

test('a mark that was never opened is an error that names the text', () => {
  expect(() => readMarked('a.txt', 'Go}.')).toThrow('a.txt');
});
