/**
 * Hashes, found in an open-addressing table of their numbers plus one, 0 marking an empty slot. The table's size is a power of
 * two; it is built when a model is read, so that its file holds the hashes alone.
 */
export interface HashIndex {
  readonly hashes: Int32Array;
  readonly table: Int32Array;
}

export function indexHashes(hashes: Int32Array): HashIndex {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 1)));
  const mask = table.length - 1;
  for (let number = 0; number < hashes.length; number++) {
    let slot = hashes[number]! & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = number + 1;
  }
  return { hashes, table };
}

/** The number of a hash, -1 where it is not among them. */
export function findHash({ hashes, table }: HashIndex, hash: number): number {
  const mask = table.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = table[slot]! - 1;
    if (number === -1 || hashes[number] === hash) return number;
  }
}
