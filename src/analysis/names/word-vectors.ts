/** How wide a word's vector is, and how many of its numbers share one byte. */
export const vectorWidth = 100;
export const partWidth = 4;
export const partCount = vectorWidth / partWidth;
export const centreCount = 256;

/**
 * Words by the company they keep: for each a byte a part, the number of one of the part's centres. Words are found by hash in
 * an open-addressing table of their numbers plus one, 0 marking an empty slot. Its size is a power of two.
 */
export interface WordVectors {
  readonly hashes: Int32Array;
  readonly table: Int32Array;
  readonly codes: Uint8Array;
  /** `centres[(part * centreCount + code) * partWidth + k]`. */
  readonly centres: Float32Array;
}

/** Builds the table over the words' hashes. */
export function indexVectors(hashes: Int32Array, codes: Uint8Array, centres: Float32Array): WordVectors {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 1)));
  const mask = table.length - 1;
  for (let word = 0; word < hashes.length; word++) {
    let slot = hashes[word]! & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = word + 1;
  }
  return { hashes, table, codes, centres };
}

/** The number of a lower-cased word by its hash, -1 where it has no vector. */
export function findWord({ hashes, table }: WordVectors, hash: number): number {
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const word = table[slot]! - 1;
    if (word === -1 || hashes[word] === hash) return word;
  }
}
