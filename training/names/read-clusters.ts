import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordClusters } from '../../src/analysis/names/word-clusters.ts';

const file = join(import.meta.dirname, 'clusters/word-clusters.bin');
const entryBytes = 6;

/** The committed clusters, laid out as a hash table. */
export function readClusters(): WordClusters {
  const bytes = readFileSync(file);
  const count = bytes.length / entryBytes;
  const hashes = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4 * count));
  const clusters = new Uint16Array(
    bytes.buffer.slice(bytes.byteOffset + 4 * count, bytes.byteOffset + entryBytes * count),
  );
  const slots = 2 ** Math.ceil(Math.log2(count * 1.5));
  const table = { hashes: new Int32Array(slots), clusters: new Uint16Array(slots) };
  for (let i = 0; i < count; i++) {
    let slot = hashes[i]! & (slots - 1);
    while (table.clusters[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table.hashes[slot] = hashes[i]!;
    table.clusters[slot] = clusters[i]!;
  }
  return table;
}
