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

// Of the quotes with each confidence, how many are right: content, and content with source.
const confidences = new Set(
  predicted.flatMap(({ attributions }) => attributions.map((one) => one.confidence)),
);
for (const level of [...confidences].sort((a, b) => b - a)) {
  const those = predicted.map(({ id, attributions }) => ({
    id,
    attributions: attributions.filter(({ confidence }) => confidence === level),
  }));
  const { headline, counts } = scoreCorpus(gold, those, { subset: 'all' });
  console.log(
    'confidence',
    level,
    counts.pred,
    Math.round(headline.content50.p),
    Math.round(headline.attributed50.p),
  );
}

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
