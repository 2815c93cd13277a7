import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { tagSet, tagTokens } from '../../../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../../../src/analysis/tokens/index.ts';
import { loadResources } from '../../../src/resources/index.ts';

const model = loadResources().syntax;

function read(text: string) {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  return { tokens, tags: tagTokens(text, tokens, sentences, model).tags };
}

test('every token of any string has a tag of the set', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { tokens, tags } = read(text);
      expect(tags).toHaveLength(tokens.length);
      expect(tags.filter((tag) => !(tagSet as readonly string[]).includes(tag))).toEqual([]);
    }),
  );
});

test.each([
  ['The minister said that the bridge was closed.', 'DT NN VBD IN DT NN VBD VBN .'],
  ['She will report to the council.', 'PRP MD VB IN DT NN .'],
  ['The report was read by Ana Reis.', 'DT NN VBD VBN IN NNP NNP .'],
])('%s', (text, tags) => {
  expect(read(text).tags.join(' ')).toBe(tags);
});

test.each(['Police Warn of Fake Tickets Before Lagos Derby', 'Senator Vows to Block Sweeping Water Bill'])(
  'the verb of a headline in Title Case is a verb: %s',
  (text) => {
    expect(read(text).tags[1]).toMatch(/^VB/);
  },
);

test('an acronym of a headline is read as it is written', () => {
  expect(read('Mayor Tells UN Experts to Leave Lima').tags[2]).toBe('NNP');
});
