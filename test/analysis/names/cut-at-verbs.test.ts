import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { cutAtVerbs } from '../../../src/analysis/names/index.ts';
import { tagTokens } from '../../../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../../../src/analysis/tokens/index.ts';
import { loadResources } from '../../../src/resources/index.ts';

const { names: model, syntax } = loadResources();

/** What is left of names that were read as these words. */
function cut(text: string, ...words: readonly string[]): string[] {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  const names = words.map((one) => {
    const start = text.lastIndexOf(one);
    return { start, end: start + one.length, type: 'PERSON' as const };
  });
  const grammar = tagTokens(text, tokens, sentences, syntax);
  return cutAtVerbs(text, tokens, sentences, grammar, names, model.gazetteer).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const headline = 'Prime Minister Tavarel Meets Orlenko in Paris';

test('a name of a headline ends before its verb', () => {
  expect(cut(headline, 'Tavarel Meets Orlenko')).toEqual(['Tavarel']);
});

test('what stands behind the verb is a name where it is one elsewhere', () => {
  const article = `${headline}\n\nThey spoke, Orlenko said later.`;
  expect(cut(article, 'Tavarel Meets Orlenko', 'Orlenko')).toEqual(['Tavarel', 'Orlenko', 'Orlenko']);
});

test('names of prose stay whole', () => {
  const text = 'The prime minister read Sarah Meets Bertie to children in a school in Paris.';
  expect(cut(text, 'Sarah Meets Bertie')).toEqual(['Sarah Meets Bertie']);
});
