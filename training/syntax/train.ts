/** Rebuilds data/models/syntax/syntax.bin.gz: `npm run train:syntax -- --corpora ../shared/corpora`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readTrainingExamples } from './read-examples.ts';
import { trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'data/models/syntax/syntax.bin.gz' },
  },
});

const examples = readTrainingExamples(values.corpora);
const { dictionary, tagger } = trainTagger(examples, 6, 18);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, gzipSync(writeModel(dictionary, tagger), { level: 9 }));
console.log(`${examples.length} sentences -> ${values.out}`);
