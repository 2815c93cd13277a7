import type { Kernel } from './kernel.ts';
import { labelCount } from './label.ts';
import { centreCount, partCount, partWidth, vectorWidth, type WordVectors } from './word-vectors.ts';

/** How many words before and behind a token its hidden layer sees. */
export const windowReach = 2;
export const windowSize = 2 * windowReach + 1;
export const hiddenWidth = 64;
/** A second layer sees the units of the tokens beside, too. */
export const secondReach = 1;
export const secondWidth = 48;
/** Rows of what units give to labels are so long: whole vectors of the kernel's. */
export const labelWidth = 32;

/**
 * A hidden layer over the vectors of the words around a token and a few of its features; its units above zero add to the
 * scores of labels. All but the topic lies in the kernel's memory.
 */
export interface Network {
  /** What each number of a word's vector gives to the hidden units, at each place: `first[k * wordWidth + place * hiddenWidth + unit]`. */
  readonly first: Float32Array;
  /** What a word without a vector gives, at each place. */
  readonly unknown: Float32Array;
  readonly bias: Float32Array;
  /** A row of `hiddenWidth` small integers a feature, picked by its hash. Their number is a power of two. */
  readonly features: Int8Array;
  readonly featureScale: number;
  /** `output[unit * labelWidth + label]`. */
  readonly output: Float32Array;
  /** What the article's topic gives: `topic[k * hiddenWidth + unit]`. */
  readonly topic: Float32Array;
  /** `second[(place * hiddenWidth + unit) * secondWidth + unit of the second layer]`. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  readonly secondOutput: Float32Array;
  /** Kept from one text to the next: most words of a text stood in others, and filling in a row takes thousands of products. */
  readonly cache: WordCache;
}

/** Sizes of the trained arrays, in the order in which a model file has them. */
export const networkSizes = {
  first: windowSize * vectorWidth * hiddenWidth,
  unknown: windowSize * hiddenWidth,
  bias: hiddenWidth,
  output: hiddenWidth * labelCount,
  topic: vectorWidth * hiddenWidth,
  second: (2 * secondReach + 1) * hiddenWidth * secondWidth,
  secondBias: secondWidth,
  secondOutput: secondWidth * labelCount,
} as const;

/** How many floats a word gives: so many units at each place. */
export const wordWidth = windowSize * hiddenWidth;

/** A model's first layer, `[(place * vectorWidth + k) * hiddenWidth + unit]`, by the numbers of a vector. */
export function layFirst(trained: Float32Array, first: Float32Array): void {
  for (let place = 0; place < windowSize; place++) {
    for (let k = 0; k < vectorWidth; k++) {
      const from = (place * vectorWidth + k) * hiddenWidth;
      first.set(trained.subarray(from, from + hiddenWidth), k * wordWidth + place * hiddenWidth);
    }
  }
}

const cachedWords = 4096;

/** What words give to the hidden units, kept for as many words as the cache has places. In the kernel's memory, all but the words. */
export interface WordCache {
  readonly words: Int32Array;
  readonly rows: Float32Array;
  /** A word's vector as pairs of a value and a number, while its row is filled in. */
  readonly pairs: Float32Array;
}

export const cachedFloats = cachedWords * wordWidth + 2 * vectorWidth;

export function createWordCache({ takeFloats }: Kernel): WordCache {
  const pairs = takeFloats(2 * vectorWidth);
  const numbers = new Int32Array(pairs.buffer, pairs.byteOffset, pairs.length);
  for (let k = 0; k < vectorWidth; k++) numbers[2 * k + 1] = k;
  return { words: new Int32Array(cachedWords).fill(-1), rows: takeFloats(cachedWords * wordWidth), pairs };
}

/** Where the cache has the word's row, filled in if it was not there. */
export function projectWord(
  word: number,
  { first, cache: { words, rows, pairs } }: Pick<Network, 'first' | 'cache'>,
  vectors: Pick<WordVectors, 'codes' | 'centres'>,
  kernel: Kernel,
): number {
  const place = word & (cachedWords - 1);
  const at = place * wordWidth;
  if (words[place] === word) return at;
  words[place] = word;
  spellOut(word, vectors, pairs);
  rows.fill(0, at, at + wordWidth);
  kernel.addProduct(pairs.byteOffset, vectorWidth, first.byteOffset, wordWidth, rows.byteOffset + 4 * at);
  return at;
}

/** The numbers of a word's vector, as the values of pairs. */
function spellOut(
  word: number,
  { codes, centres }: Pick<WordVectors, 'codes' | 'centres'>,
  pairs: Float32Array,
): void {
  for (let part = 0; part < partCount; part++) {
    const from = (part * centreCount + codes[word * partCount + part]!) * partWidth;
    for (let k = 0; k < partWidth; k++) pairs[2 * (part * partWidth + k)] = centres[from + k]!;
  }
}
