/**
 * `npm run train:names [-- --corpora DIR --out FILE --epochs N]`: reads the corpora that ship, trains the recogniser of
 * names and writes data/models/names/names.bin. The same corpora give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildGazetteer } from './build-gazetteer.ts';
import { heldOut, readCorpora } from './corpora.ts';
import { gatherPhrases } from './gazetteer-sources.ts';
import { repeatArticles } from './own-articles.ts';
import { readArticles } from './read-articles.ts';
import { trainCrf } from './train-crf.ts';
import { writeModel } from './write-model.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'data/models/names/names.bin' },
    epochs: { type: 'string', default: '5' },
    rows: { type: 'string', default: '21' },
    kept: { type: 'string', default: '185000' },
    rate: { type: 'string', default: '0.05' },
    dropout: { type: 'string', default: '0.3' },
    start: { type: 'string', default: '0.1' },
    'network-rows': { type: 'string', default: '14' },
    'network-rate': { type: 'string', default: '0.02' },
    'unit-dropout': { type: 'string', default: '0.2' },
    'word-dropout': { type: 'string', default: '0.1' },
    'held-out': { type: 'boolean', default: false },
    articles: { type: 'string' },
  },
});
const rows = 2 ** Number(values.rows);
const gazetteer = buildGazetteer(gatherPhrases());
const lines = [
  ...readArticles('train', values.articles),
  ...(values['held-out'] ? [] : readArticles('dev', values.articles)),
];
const corpora = [...readCorpora(values.corpora)].filter(
  ([name]) => !values['held-out'] || !heldOut.includes(name),
);
const documents = [...corpora.flatMap(([, documents]) => documents), ...repeatArticles(lines)];
console.error(`${documents.length} documents, ${gazetteer.kinds.length} listed phrases`);
const options = {
  rows,
  epochs: Number(values.epochs),
  rate: Number(values.rate),
  dropout: Number(values.dropout),
  start: Number(values.start),
  networkRows: 2 ** Number(values['network-rows']),
  networkRate: Number(values['network-rate']),
  unitDropout: Number(values['unit-dropout']),
  wordDropout: Number(values['word-dropout']),
};
writeFileSync(
  values.out,
  writeModel(trainCrf(documents, gazetteer, options), Number(values.kept), gazetteer),
);
