/** Rebuilds data/models/syntax/syntax.bin: `npm run train:syntax -- --corpora ../shared/corpora`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { listTrainingFiles, readExamples } from './read-examples.ts';
import { readWordClasses } from './read-word-classes.ts';
import { trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'data/models/syntax/syntax.bin' },
  },
});

const classes = readWordClasses();
const examples = readExamples(listTrainingFiles(values.corpora), classes);
const bytes = writeModel(classes, trainTagger(examples));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(`${examples.length} sentences -> ${values.out}, ${bytes.length} bytes`);
