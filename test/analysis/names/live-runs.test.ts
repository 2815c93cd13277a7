import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/analysis/layout/index.ts';
import { findLiveRuns } from '../../../src/analysis/names/live-runs.ts';
import { readContexts } from '../../../src/analysis/names/read-context.ts';
import { splitSentences, splitTokens } from '../../../src/analysis/tokens/index.ts';
import { loadResources } from '../../../src/resources/index.ts';

const { gazetteer } = loadResources().names;

function runsIn(text: string): string[] {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(text, paragraphs, tokens);
  return readContexts(text, tokens, sentences, gazetteer)
    .flatMap(findLiveRuns)
    .map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end));
}

test.each([
  [
    'a run reaches two tokens beyond a capital',
    'she saw the dog of Ann by the old mill there',
    ['dog of Ann by the'],
  ],
  [
    'runs that touch are one',
    'the coast of Peru and the hills of Chile',
    ['coast of Peru and the hills of Chile'],
  ],
  ['runs apart are several', 'Ann saw it when the rain fell on Lima', ['Ann saw it', 'fell on Lima']],
  ['without a capital there is none', 'it rained for 30 days.', []],
] as [string, string, string[]][])('%s', (_, text, runs) => {
  expect(runsIn(text)).toEqual(runs);
});
