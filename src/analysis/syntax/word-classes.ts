/**
 * Which tags a word is likely to have by the company it keeps, as the number of a set of tags: words by their hash in an
 * open-addressing table, 0 marks an empty slot. Size is a power of two.
 */
export interface WordClasses {
  readonly hashes: Int32Array;
  readonly classes: Uint16Array;
}

/** Lays out words and their classes, none of them 0, as a table that is at most two thirds full. */
export function tabulateClasses(words: Int32Array, classes: Uint16Array): WordClasses {
  const size = 2 ** Math.ceil(Math.log2(words.length * 1.5 + 1));
  const table = { hashes: new Int32Array(size), classes: new Uint16Array(size) };
  for (let i = 0; i < words.length; i++) {
    let slot = words[i]! & (size - 1);
    while (table.classes[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.hashes[slot] = words[i]!;
    table.classes[slot] = classes[i]!;
  }
  return table;
}

/** The class of a word by the hash of its small letters, 0 where it is not listed. */
export function findClass({ hashes, classes }: WordClasses, word: number): number {
  for (let slot = word & (hashes.length - 1); ; slot = (slot + 1) & (hashes.length - 1)) {
    if (classes[slot] === 0 || hashes[slot] === word) return classes[slot]!;
  }
}
