/** Which of many feature hashes have a row of weights: one bit a hash, and how many bits are set before each word of them. */
export interface FeatureRows {
  readonly mask: number;
  readonly bits: Int32Array;
  readonly before: Int32Array;
  readonly count: number;
}

/** Counts the rows before each word of bits. The number of bits is a power of two, at least 32. */
export function indexRows(bits: Int32Array): FeatureRows {
  const before = new Int32Array(bits.length);
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    before[i] = count;
    count += countBits(bits[i]!);
  }
  return { mask: bits.length * 32 - 1, bits, before, count };
}

/** The row of a feature, -1 where training found it of no use. */
export function findRow({ mask, bits, before }: FeatureRows, hash: number): number {
  const place = hash & mask;
  const word = bits[place >>> 5]!;
  const bit = 1 << (place & 31);
  return (word & bit) === 0 ? -1 : before[place >>> 5]! + countBits(word & (bit - 1));
}

function countBits(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
