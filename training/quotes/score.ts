/**
 * Runs the quote stages in-process over a corpus and scores them: `node training/quotes/score.ts CORPUS.jsonl [--sample=N] [--offset=K]
 * [--out=FILE] [scorer's options]`. A sample takes every nth article, so that it is the same at every run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { loadResources } from '../../src/resources/index.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
}
const file = process.argv[2]!;
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const all = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);
const step = option('sample') ? Math.floor(all.length / Number(option('sample'))) : 1;
const gold = all.filter((_, i) => i % step === Number(option('offset') ?? 0));
const analyze = createAnalyzer(loadResources());

const predicted = gold.map(({ id, text }) => {
  const point = codePoints(text);
  const pair = ({ start, end }: { start: number; end: number }) => [point[start], point[end]];
  const { quotes, entities } = analyze(text);
  return {
    id,
    attributions: quotes.map((quote) => {
      const entity = entities[quote.speaker?.entities[0] ?? -1];
      const known = entity?.mentions.find(({ form }) => form === 'name') ?? entity?.mentions[0];
      return {
        content: quote.parts.map(pair),
        cue: quote.cue ? [pair(quote.cue)] : [],
        source: quote.speaker ? [pair(quote.speaker.mention)] : [],
        confidence: quote.confidence,
        speaker: entity && known ? { name: entity.name, span: pair(known) } : {},
      };
    }),
  };
});
if (option('out'))
  writeFileSync(option('out')!, predicted.map((line) => `${JSON.stringify(line)}\n`).join(''));

const { scoreCorpus } = (await import(pathToFileURL(join(dirname(file), 'score.mjs')).href)) as {
  // biome-ignore lint/suspicious/noExplicitAny: the scorer is plain JavaScript
  scoreCorpus: (gold: readonly Gold[], predicted: readonly object[], options: object) => any;
};
for (const subset of ['speech', 'all']) {
  const { headline, byType, errors } = scoreCorpus(gold, predicted, {
    subset,
    errors: Number(option('errors') ?? 0),
  });
  const {
    content50,
    attributed50,
    sourceAccGivenContent50,
    speakerResolvedAcc,
    speakerResolvedAccAnaphoric,
  } = headline;
  console.log(
    subset,
    'content50',
    JSON.stringify(content50),
    'attributed50',
    JSON.stringify(attributed50),
    'source',
    sourceAccGivenContent50,
    'speaker',
    speakerResolvedAcc,
    speakerResolvedAccAnaphoric,
  );
  for (const kind of ['direct', 'mixed', 'indirect'])
    console.log(' ', kind, JSON.stringify(byType[kind].content50), 'source', byType[kind].sourceAcc);
  if (subset === 'speech' && errors && option('errors-out'))
    writeFileSync(option('errors-out')!, JSON.stringify(errors, null, 1));
}

// Of the quotes with about the same confidence, how many are right, and how far that is from what the confidence says.
let [total, apart] = [0, 0];
for (let tenth = 9; tenth >= 0; tenth--) {
  const isIn = ({ confidence }: { confidence: number }): boolean =>
    Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth;
  const those = predicted.map(({ id, attributions }) => ({ id, attributions: attributions.filter(isIn) }));
  const said = those.flatMap(({ attributions }) => attributions.map(({ confidence }) => confidence));
  if (said.length === 0) continue;
  const mean = said.reduce((sum, one) => sum + one, 0) / said.length;
  const { headline } = scoreCorpus(gold, those, { subset: 'all' });
  const [content, attributed] = [headline.content50.p, headline.attributed50.p];
  total += said.length;
  apart += said.length * Math.abs(100 * mean - attributed);
  console.log(
    `confidence ${(tenth / 10).toFixed(1)}+`,
    mean.toFixed(2),
    said.length,
    Math.round(content),
    Math.round(attributed),
  );
}
console.log('expected calibration error', (apart / total).toFixed(1));

function codePoints(text: string): Int32Array {
  const index = new Int32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    index[i] = count;
    if (!(/[\uD800-\uDBFF]/.test(text[i]!) && /[\uDC00-\uDFFF]/.test(text[i + 1] ?? ''))) count++;
  }
  index[text.length] = count;
  return index;
}
