import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alignSentence, type Example } from './align-sentence.ts';
import { readConllu } from './read-conllu.ts';

const readAll = (paths: readonly string[]): readonly Example[] =>
  paths.flatMap((path) => readConllu(path).flatMap((sentence) => alignSentence(sentence) ?? []));

const listGum = (corpora: string, isNews: boolean): readonly string[] =>
  readdirSync(join(corpora, 'treebanks/gum'))
    .filter((name) => name.startsWith('GUM_news_') === isNews && name.endsWith('.conllu'))
    .sort()
    .map((name) => join(corpora, 'treebanks/gum', name));

/** What the weights are trained on: GUM without its news, and the part of EWT's training split that is at hand. */
export const readTrainingExamples = (corpora: string): readonly Example[] =>
  readAll([...listGum(corpora, false), join(corpora, 'treebanks/ewt/ewt-train-part.conllu')]);

/** What they are measured on, by name; no weight comes from these. */
export const readTestExamples = (corpora: string): Readonly<Record<string, readonly Example[]>> => ({
  'gum-news': readAll(listGum(corpora, true)),
  'ewt-dev': readAll([join(corpora, 'treebanks/ewt/en_ewt-ud-dev.conllu')]),
});
