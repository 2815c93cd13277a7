/**
 * `npm run bench:analysis`: CPU time of the analysis at four sizes of news-like text, and words a second by stage.
 * Texts are shuffled sentences of the corpora under CORPORA_DIR. With --check it reads the bundled article over and over instead, and fails
 * where a character of 1 MB costs more than twice a character of 100 kB. --write stores the result.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeResult } from '../bench/harness/store-result.ts';
import { composeText, createRandom, readPassages } from '../bench/news/index.ts';
import { findAttributions } from '../src/analysis/attribution/index.ts';
import { gatherEntities } from '../src/analysis/entities/index.ts';
import { createAnalyzer } from '../src/analysis/index.ts';
import { splitParagraphs } from '../src/analysis/layout/index.ts';
import { findNames } from '../src/analysis/names/index.ts';
import { findQuotations } from '../src/analysis/quotations/index.ts';
import { resolveSpeakers } from '../src/analysis/speakers/index.ts';
import { tagTokens } from '../src/analysis/syntax/index.ts';
import { splitSentences, splitTokens } from '../src/analysis/tokens/index.ts';
import { findValues } from '../src/analysis/values/index.ts';
import { loadResources } from '../src/resources/index.ts';

const rounds = 5;
const sizes = [1_000, 10_000, 100_000, 1_000_000] as const;
const resources = loadResources();
const analyze = createAnalyzer(resources);

const articles = globSync('data/articles/**/*.txt', { cwd: join(import.meta.dirname, '..') });
const article = articles
  .map((file) => readFileSync(join(import.meta.dirname, '..', file), 'utf8').trim())
  .join('\n');
const isCheck = process.argv.includes('--check');
const textOf = (length: number): string =>
  (isCheck
    ? `${article}\n`.repeat(Math.ceil(length / article.length))
    : composeText(readPassages(), createRandom(length), length)
  ).slice(0, length);
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** CPU microseconds of one call, and what it gave. */
function timed<Result>(run: () => Result): { readonly cost: number; readonly result: Result } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { cost: user + system, result };
}

/** CPU microseconds a character; small texts are read again until a round has as many characters as the largest but one. */
function costOfCharacter(text: string): number {
  const times = Math.max(1, Math.round(100_000 / text.length));
  const { cost } = timed(() => {
    for (let i = 0; i < times; i++) analyze(text);
  });
  return cost / (text.length * times);
}

/** CPU microseconds of each stage, called in the order of analyze.ts. */
function timeStages(text: string): Map<string, number> {
  const costs = new Map<string, number>();
  const stage = <Result>(name: string, run: () => Result): Result => {
    const { cost, result } = timed(run);
    costs.set(name, cost);
    return result;
  };
  const paragraphs = stage('paragraphs', () => splitParagraphs(text));
  const tokens = stage('tokens', () => splitTokens(text, paragraphs));
  const sentences = stage('sentences', () => splitSentences(text, paragraphs, tokens));
  const syntax = stage('syntax', () => tagTokens(text, tokens, sentences, resources.syntax));
  const names = stage('names', () => findNames(text, tokens, sentences, resources.names));
  const values = stage('values', () => findValues(text, tokens, sentences, undefined));
  const quotations = stage('quotations', () => findQuotations(text, paragraphs));
  const found = stage('attributions', () =>
    findAttributions(text, paragraphs, sentences, tokens, syntax, quotations, names),
  );
  const entities = stage('entities', () =>
    gatherEntities(text, paragraphs, sentences, tokens, syntax, names, values, quotations, found),
  );
  stage('speakers', () => resolveSpeakers(text, found, entities));
  return costs;
}

const texts = sizes.map(textOf);
for (const text of texts.slice(0, 3)) costOfCharacter(text);
const bySize = new Map<number, number[]>(sizes.map((size) => [size, []]));
const byStage = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const text of texts) bySize.get(text.length)?.push(costOfCharacter(text));
  for (const [name, cost] of timeStages(texts[2]!)) byStage.set(name, [...(byStage.get(name) ?? []), cost]);
}

const costs = sizes.map((size) => median(bySize.get(size)!));
const ratio = costs[3]! / costs[2]!;
const words = wordsIn(texts[2]!);
console.log(`CPU time, medians of ${rounds} interleaved rounds, Node ${process.version}`);
sizes.forEach((size, i) => {
  console.log(`${String(size).padStart(9)} characters  ${costs[i]!.toFixed(3)} µs a character`);
});
const stages = [...byStage, ['everything', [costs[2]! * sizes[2]]] as const].map(([stage, list]) => ({
  stage,
  wordsPerSecond: Math.round((words / median(list)) * 1e6),
}));
for (const { stage, wordsPerSecond } of stages)
  console.log(`${stage.padStart(14)}  ${wordsPerSecond} words a second`);
console.log(`1 MB : 100 kB  ${ratio.toFixed(2)}`);
storeResult('analysis', {
  rounds,
  sizes: sizes.map((characters, i) => ({ characters, microseconds: Number(costs[i]!.toFixed(3)) })),
  stages,
});
if (isCheck && !(ratio <= 2)) process.exitCode = 1;
