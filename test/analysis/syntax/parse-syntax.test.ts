import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { parseSyntax, relationSet, tagSet } from '../../../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../../../src/analysis/tokens/index.ts';
import { loadResources } from '../../../src/resources/index.ts';

const model = loadResources().syntax;

function read(text: string) {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  return { tokens, sentences, syntax: parseSyntax(text, tokens, sentences, model) };
}

function expectTrees(text: string): void {
  const { tokens, sentences, syntax } = read(text);
  expect([syntax.tags.length, syntax.heads.length, syntax.relations.length]).toEqual(
    Array(3).fill(tokens.length),
  );
  expect(syntax.tags.filter((tag) => !(tagSet as readonly string[]).includes(tag))).toEqual([]);
  expect(syntax.relations.filter((name) => !(relationSet as readonly string[]).includes(name))).toEqual([]);
  for (const { firstToken, endToken } of sentences) {
    const heads = Array.from(syntax.heads.slice(firstToken, endToken));
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    for (let i = firstToken; i < endToken; i++) {
      let at = i;
      for (let steps = 0; at !== -1 && steps <= heads.length; steps++) {
        expect(at >= firstToken && at < endToken).toBe(true);
        at = syntax.heads[at]!;
      }
      expect(at).toBe(-1);
    }
  }
}

test('any string becomes one tree a sentence, with heads inside it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), expectTrees));
});

test('any row of common words and marks becomes one tree a sentence', () => {
  const word = fc.constantFrom(
    'the',
    'minister',
    'said',
    'that',
    'Ana',
    'and',
    '“',
    '”',
    ',',
    '.',
    'U.S.',
    '3.5',
    '—',
    '(',
  );
  fc.assert(fc.property(fc.array(word, { maxLength: 80 }), (words) => expectTrees(words.join(' '))));
});

test('the reporting verb is the root, its speaker the subject and its clause a complement', () => {
  const text = 'The minister said that the bridge was closed.';
  const { tokens, syntax } = read(text);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const headOf = (word: string) => words[syntax.heads[words.indexOf(word)]!];
  expect(headOf('minister')).toBe('said');
  expect(syntax.relations[words.indexOf('minister')]).toBe('nsubj');
  expect(headOf('closed')).toBe('said');
  expect(syntax.relations[words.indexOf('closed')]).toBe('ccomp');
});
