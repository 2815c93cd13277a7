import { analyzeCorpus } from './analyze-corpus.ts';
import type { Scores } from './baseline.ts';
import { hasCorpus, readCorpus } from './corpora.ts';
import { readGumGenre, scoreCoreference, scoreGrouping } from './score-coreference.ts';
import { type GoldEntities, scoreEntities } from './score-entities.ts';
import { scoreQuotes } from './score-quotes.ts';
import { type GoldQuotes, scoreSpeakers } from './score-speakers.ts';

/** What needs the corpus file, and the figures that it gives, by scoring. */
type Scoring = readonly [file: string, run: (file: string) => Promise<Scores>];

const scorings: readonly Scoring[] = [
  ...['polnear-dev', 'gum-news-dev'].map(
    (name): Scoring => [`quotes/${name}.jsonl`, (file) => scoreQuoteCorpus(name, file)],
  ),
  [
    'quotes/gum-news-dev.jsonl',
    async (file) => ({ 'speakers gum-news-dev given': await scoreSpeakers(readCorpus<GoldQuotes>(file)) }),
  ],
  ...['worldwide-dev', 'gum-news-dev', 'uner-pud-news-test', 'conll2003-test'].map(
    (name): Scoring => [`entities/dev/${name}.jsonl`, (file) => scoreEntityCorpus(name, file)],
  ),
  ['treebanks/gum/GUM_news_afghan.conllu', scoreCoreferenceCorpus],
];

/** Runs all scorings whose corpus is there. */
export async function runScorings(): Promise<{ scores: Scores; skipped: string[] }> {
  const skipped: string[] = [];
  const found: Scores[] = [];
  for (const [file, run] of scorings) {
    if (hasCorpus(file)) found.push(await run(file));
    else skipped.push(file);
  }
  return { scores: Object.assign({}, ...found) as Scores, skipped };
}

async function scoreQuoteCorpus(name: string, file: string): Promise<Scores> {
  const gold = readCorpus(file);
  const predicted = await analyzeCorpus(gold);
  return {
    [`quotes ${name} speech`]: await scoreQuotes(gold, predicted, 'speech'),
    [`quotes ${name} all`]: await scoreQuotes(gold, predicted, 'all'),
  };
}

async function scoreEntityCorpus(name: string, file: string): Promise<Scores> {
  const gold = readCorpus<GoldEntities>(file);
  return { [`entities ${name}`]: await scoreEntities(gold, await analyzeCorpus(gold)) };
}

async function scoreCoreferenceCorpus(): Promise<Scores> {
  const documents = readGumGenre('news');
  const analyses = await analyzeCorpus(documents);
  return {
    'coreference gum-news-dev given names': scoreGrouping(documents),
    'coreference gum-news-dev names': scoreCoreference(documents, analyses, 'names'),
    'coreference gum-news-dev all mentions': scoreCoreference(documents, analyses, 'all'),
  };
}
