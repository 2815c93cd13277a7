/** `node training/names/evaluate.ts MODEL GOLD.jsonl …`: F1 of exact typed spans of the model alone, without lists after it. */
import { readFileSync } from 'node:fs';
import { parseNameModel } from '../../src/analysis/names/name-model.ts';
import { readContexts } from '../../src/analysis/names/read-context.ts';
import { recogniseSpans } from '../../src/analysis/names/recognise-spans.ts';
import { readLines } from './corpora.ts';
import { toDocument } from './training-document.ts';

const [modelFile, ...files] = process.argv.slice(2);
const model = parseNameModel(readFileSync(modelFile!));
const types = ['PER', 'ORG', 'LOC'];

for (const file of files) {
  const counts = Object.fromEntries([...types, 'all'].map((type) => [type, { right: 0, read: 0, gold: 0 }]));
  let tokens = 0;
  const started = performance.now();
  for (const line of readLines(file)) {
    const document = toDocument(line);
    tokens += document.tokens.length;
    const gold = new Set(
      line.entities.filter(([, , type]) => types.includes(type)).map(([s, e, type]) => `${s}-${e}-${type}`),
    );
    const read = readContexts(document.text, document.tokens, document.sentences, model.gazetteer)
      .flatMap((context) => recogniseSpans(context, document.tokens, model))
      .filter(({ type }) => types.includes(type));
    for (const key of gold) for (const count of [counts.all!, counts[key.split('-')[2]!]!]) count.gold++;
    for (const { start, end, type } of read) {
      for (const count of [counts.all!, counts[type]!]) {
        count.read++;
        if (gold.has(`${start}-${end}-${type}`)) count.right++;
      }
    }
  }
  const f1 = Object.entries(counts).map(
    ([type, { right, read, gold }]) => `${type} ${((200 * right) / (read + gold || 1)).toFixed(2)}`,
  );
  console.log(
    file.split('/').pop()!.padEnd(28),
    f1.join('  '),
    `${Math.round((tokens / (performance.now() - started)) * 1000)} tokens/s`,
  );
}
