/**
 * `npm run score`: every corpus present, end to end through the command line, beside what others reach.
 * With --check it fails where a figure drops by more than half a point under baseline.json; --write renews the baseline.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeCorpus } from './analyze-corpus.ts';
import { corporaDir, hasCorpus, readCorpus } from './corpora.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreQuotes } from './score-quotes.ts';

type Scores = Record<string, Record<string, number>>;

const baselineFile = join(import.meta.dirname, 'baseline.json');
const tolerance = 0.5;
const quoteCorpora = ['polnear-dev', 'gum-news-dev'];
const entityCorpora = ['worldwide-dev', 'gum-news-dev', 'uner-pud-news-test', 'conll2003-test'];

const scores: Scores = {};
const skipped: string[] = [];

for (const name of quoteCorpora) {
  const file = `quotes/${name}.jsonl`;
  if (!hasCorpus(file)) skipped.push(file);
  else {
    const gold = readCorpus(file);
    const predicted = await analyzeCorpus(gold);
    scores[`quotes ${name} speech`] = await scoreQuotes(gold, predicted, 'speech');
    scores[`quotes ${name} all`] = await scoreQuotes(gold, predicted, 'all');
  }
}
for (const name of entityCorpora) {
  const file = `entities/dev/${name}.jsonl`;
  if (!hasCorpus(file)) skipped.push(file);
  else {
    const gold = readCorpus<Parameters<typeof scoreEntities>[0][number]>(file);
    scores[`entities ${name}`] = await scoreEntities(gold, await analyzeCorpus(gold));
  }
}

for (const [name, figures] of Object.entries(scores)) {
  console.log(
    name.padEnd(34),
    Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toFixed(1)}`)
      .join('  '),
  );
}
for (const file of skipped) console.log(`SKIPPED: ${file} is not under ${corporaDir}`);

if (process.argv.includes('--write')) writeFileSync(baselineFile, `${JSON.stringify(scores, null, 2)}\n`);
if (process.argv.includes('--check')) {
  const drops = findDrops(JSON.parse(readFileSync(baselineFile, 'utf8')) as Scores, scores);
  for (const drop of drops) console.error(`DROPPED: ${drop}`);
  process.exitCode = drops.length > 0 ? 1 : 0;
}

/** Figures more than the tolerance under the baseline; what was not scored this time is not judged. */
function findDrops(baseline: Scores, now: Scores): string[] {
  return Object.entries(now).flatMap(([corpus, figures]) =>
    Object.entries(baseline[corpus] ?? {})
      .filter(([key, before]) => (figures[key] ?? 0) < before - tolerance)
      .map(([key, before]) => `${corpus} ${key}: ${before} → ${figures[key]}`),
  );
}
