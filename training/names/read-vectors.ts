import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexHashes } from '../../src/analysis/hashing/index.ts';
import {
  centreCount,
  partCount,
  partWidth,
  type WordVectors,
} from '../../src/analysis/names/word-vectors.ts';

const file = join(import.meta.dirname, 'vectors/word-vectors.bin');

/** The committed vectors, as `build-vectors.ts` lays them out: centres, hashes of words, codes. */
export function readVectors(): WordVectors {
  const bytes = readFileSync(file);
  const centreBytes = 4 * partCount * centreCount * partWidth;
  const count = (bytes.length - centreBytes) / (4 + partCount);
  const cut = (from: number, to?: number) =>
    bytes.buffer.slice(bytes.byteOffset + from, bytes.byteOffset + (to ?? bytes.length));
  const hashBytes = centreBytes + 4 * count;
  return {
    ...indexHashes(new Int32Array(cut(centreBytes, hashBytes))),
    codes: new Uint8Array(cut(hashBytes)),
    centres: new Float32Array(cut(0, centreBytes)),
  };
}

/** Every word's vector from its codes, one row a word. */
export function expandVectors({ codes, centres }: WordVectors): Float32Array {
  const rows = new Float32Array(codes.length * partWidth);
  codes.forEach((code, i) => {
    const from = ((i % partCount) * centreCount + code) * partWidth;
    rows.set(centres.subarray(from, from + partWidth), i * partWidth);
  });
  return rows;
}
