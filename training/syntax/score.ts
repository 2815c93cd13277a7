/** Prints how well tags and trees agree with the treebanks' tests: `npm run score:syntax -- --corpora ../shared/corpora`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseSyntaxModel, relationSet } from '../../src/analysis/syntax/index.ts';
import { createParser } from '../../src/analysis/syntax/parse-sentence.ts';
import { createTagger } from '../../src/analysis/syntax/tag-sentence.ts';
import { readTestExamples } from './read-examples.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    model: { type: 'string', default: 'data/models/syntax/syntax.bin.gz' },
  },
});
const model = parseSyntaxModel(gunzipSync(readFileSync(values.model)));
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

for (const [name, examples] of Object.entries(readTestExamples(values.corpora))) {
  const tagSentence = createTagger(model);
  const parse = createParser(model, Math.max(...examples.map(({ tags }) => tags.length)));
  const found = relationSet.map(() => ({ gold: 0, predicted: 0, right: 0 }));
  let tokens = 0;
  let tagged = 0;
  let attached = 0;
  let named = 0;
  const before = performance.now();
  for (const example of examples) {
    const tags = new Uint8Array(example.tags.length);
    tagSentence(example.forms, tags, example.sentence);
    const { heads, relations } = parse(example.forms, tags, example.sentence);
    for (let i = 0; i < tags.length; i++) {
      tokens++;
      if (tags[i] === example.tags[i]) tagged++;
      found[example.relations[i]!]!.gold++;
      found[relations[i]!]!.predicted++;
      if (heads[i] !== example.heads[i]) continue;
      attached++;
      if (relations[i] !== example.relations[i]) continue;
      named++;
      found[relations[i]!]!.right++;
    }
  }
  const seconds = (performance.now() - before) / 1000;
  console.log(
    `${name}: ${tokens} tokens, tags ${percent(tagged, tokens)}, UAS ${percent(attached, tokens)}, LAS ${percent(named, tokens)}, ${Math.round(tokens / seconds)} tokens a second`,
  );
  const rows = found.map(
    ({ gold, predicted, right }, i) => `${relationSet[i]} ${percent(2 * right, gold + predicted)}`,
  );
  console.log(`  F: ${rows.filter((_, i) => found[i]!.gold >= 20).join(', ')}`);
}
