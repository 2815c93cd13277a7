/**
 * `node training/names/evaluate.ts MODEL [--model-only] [--corpora DIR] [--articles DIR] [GOLD.jsonl …]`: F1 of exact typed
 * spans, and of spans of any type. Without files: the parts that `train.ts --held-out` leaves out, which choices are made on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillBase } from '../../src/analysis/names/hidden-units.ts';
import { findNames, parseNameModel } from '../../src/analysis/names/index.ts';
import { readContexts } from '../../src/analysis/names/read-context.ts';
import { recogniseSpans } from '../../src/analysis/names/recognise-spans.ts';
import { heldOut, readLines } from './corpora.ts';
import { readArticles } from './read-articles.ts';
import { countSpans, f1 } from './span-counts.ts';
import { type CorpusLine, toDocument } from './training-document.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'model-only': { type: 'boolean', default: false },
    corpora: { type: 'string', default: '../shared/corpora' },
    articles: { type: 'string' },
  },
});
const [modelFile, ...files] = positionals;
const model = parseNameModel(readFileSync(modelFile!));
const coarse: Record<string, string> = { PERSON: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' };

const sets: [string, CorpusLine[]][] =
  files.length > 0
    ? files.map((file) => [file.split('/').pop()!, readLines(file)])
    : [
        ...heldOut.map((name): [string, CorpusLine[]] => [
          name,
          readLines(join(values.corpora, `entities/train/${name}.jsonl`)),
        ]),
        ['articles', readArticles('dev', values.articles)],
      ];

let sum = 0;
for (const [name, lines] of sets) {
  const counts = countSpans(lines.map((line) => ({ gold: line.entities, read: read(line) })));
  sum += f1(counts.all);
  console.log(
    name.padEnd(26),
    Object.entries(counts)
      .map(([type, count]) => `${type} ${f1(count).toFixed(2)}`)
      .join('  '),
  );
}
console.log('mean'.padEnd(26), (sum / sets.length).toFixed(2));

function read(line: CorpusLine): [number, number, string][] {
  const { text, tokens, sentences } = toDocument(line);
  if (!values['model-only'])
    return findNames(text, tokens, sentences, model).map(({ start, end, type }) => [
      start,
      end,
      coarse[type] ?? 'MISC',
    ]);
  const contexts = readContexts(text, tokens, sentences, model.gazetteer);
  if (contexts[0]) fillBase(contexts[0].topic, model);
  return contexts
    .flatMap((context) => recogniseSpans(context, tokens, model))
    .map(({ start, end, type }) => [start, end, type]);
}
