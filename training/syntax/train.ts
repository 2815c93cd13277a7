/** Rebuilds data/models/syntax/syntax.bin.gz: `npm run train:syntax -- --corpora ../shared/corpora`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createTagger } from '../../src/analysis/syntax/tag-sentence.ts';
import type { Example } from './align-sentence.ts';
import { readTrainingExamples } from './read-examples.ts';
import { type TaggedExample, trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { writeModel } from './write-model.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'data/models/syntax/syntax.bin.gz' },
  },
});
const folds = 4;
const tagEpochs = 6;
const tagPower = 18;

/** Each quarter is tagged by a tagger that has not seen it, so that the parser meets the errors it will meet. */
function tagUnseen(examples: readonly Example[]): readonly TaggedExample[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { dictionary, tagger } = trainTagger(
      examples.filter((_, i) => i % folds !== fold),
      tagEpochs,
      tagPower,
    );
    const tag = createTagger({ dictionary, tagger: tagger.toTable() });
    return examples
      .filter((_, i) => i % folds === fold)
      .map((example) => {
        const predicted = new Uint8Array(example.tags.length);
        tag(example.forms, predicted, example.sentence);
        return { ...example, predicted };
      });
  }).flat();
}

const examples = readTrainingExamples(values.corpora);
const { dictionary, tagger } = trainTagger(examples, tagEpochs, tagPower);
const { arcs, relations } = trainParser(tagUnseen(examples), { epochs: 7, arcPower: 22, relationPower: 17 });
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, gzipSync(writeModel(dictionary, [tagger, arcs, relations]), { level: 9 }));
console.log(`${examples.length} sentences -> ${values.out}`);
