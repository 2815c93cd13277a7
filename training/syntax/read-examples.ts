import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WordClasses } from '../../src/analysis/syntax/word-classes.ts';
import { alignSentence, type Example } from './align-sentence.ts';
import { readConllu } from './read-conllu.ts';

const listGum = (corpora: string, isNews: boolean): readonly string[] =>
  readdirSync(join(corpora, 'treebanks/gum'))
    .filter((name) => name.startsWith('GUM_news_') === isNews && name.endsWith('.conllu'))
    .sort()
    .map((name) => join(corpora, 'treebanks/gum', name));

/** What the weights are trained on: GUM without its news, and the part of EWT's training split that is at hand. */
export const listTrainingFiles = (corpora: string): readonly string[] => [
  ...listGum(corpora, false),
  join(corpora, 'treebanks/ewt/ewt-train-part.conllu'),
];

/** What they are measured on, by name; no weight comes from these. */
export const listTestFiles = (corpora: string): Readonly<Record<string, readonly string[]>> => ({
  'gum-news': listGum(corpora, true),
  'ewt-dev': [join(corpora, 'treebanks/ewt/en_ewt-ud-dev.conllu')],
});

/** The sentences of treebanks in our own tokens. */
export const readExamples = (paths: readonly string[], classes: WordClasses): readonly Example[] =>
  paths.flatMap((path) => readConllu(path).flatMap((sentence) => alignSentence(sentence, classes) ?? []));
