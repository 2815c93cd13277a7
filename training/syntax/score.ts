/** Prints how well tags agree with the treebanks' tests: `npm run score:syntax -- --corpora ../shared/corpora`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseSyntaxModel } from '../../src/analysis/syntax/index.ts';
import { createTagger } from '../../src/analysis/syntax/tag-sentence.ts';
import { listTestFiles, readExamples } from './read-examples.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    model: { type: 'string', default: 'data/models/syntax/syntax.bin' },
  },
});
const model = parseSyntaxModel(readFileSync(values.model));
const tag = createTagger(model);

for (const [name, files] of Object.entries(listTestFiles(values.corpora))) {
  let tokens = 0;
  let right = 0;
  for (const { forms, sentence, tags: gold } of readExamples(files, model.classes)) {
    const tags = new Uint8Array(gold.length);
    tag(forms, tags, sentence);
    tokens += gold.length;
    right += tags.filter((found, i) => found === gold[i]).length;
  }
  console.log(`${name}: ${tokens} tokens, tags ${((100 * right) / tokens).toFixed(2)}`);
}
