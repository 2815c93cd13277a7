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
  /** What each centre of each part of a vector gives to the hidden units, at each place in the window. */
  readonly projected: Float32Array;
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
  /** Kept from one text to the next: most words of a text stood in others, and filling in a row takes thousands of additions. */
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

/** Multiplies the first layer into the centres once, so that a word costs additions only. `first[(place * vectorWidth + k) * hiddenWidth + unit]`. */
export function projectCentres(first: Float32Array, centres: Float32Array, projected: Float32Array): void {
  for (let part = 0; part < partCount; part++) {
    for (let centre = 0; centre < centreCount; centre++) {
      const row = part * centreCount + centre;
      for (let k = 0; k < partWidth; k++) {
        const value = centres[row * partWidth + k]!;
        for (let place = 0; place < windowSize; place++) {
          const from = (place * vectorWidth + part * partWidth + k) * hiddenWidth;
          const to = row * wordWidth + place * hiddenWidth;
          for (let unit = 0; unit < hiddenWidth; unit++) projected[to + unit]! += value * first[from + unit]!;
        }
      }
    }
  }
}

const cachedWords = 4096;

/** What words give to the hidden units, kept for as many words as the cache has places. */
export interface WordCache {
  readonly words: Int32Array;
  readonly rows: Float32Array;
}

export const cachedFloats = cachedWords * wordWidth;

export const createWordCache = (rows: Float32Array): WordCache => ({
  words: new Int32Array(cachedWords).fill(-1),
  rows,
});

/** Where the cache has the word's row, filled in if it was not there. */
export function projectWord(
  word: number,
  { projected, cache: { words, rows } }: Pick<Network, 'projected' | 'cache'>,
  { codes }: Pick<WordVectors, 'codes'>,
  kernel: Kernel,
): number {
  const place = word & (cachedWords - 1);
  const at = place * wordWidth;
  if (words[place] === word) return at;
  words[place] = word;
  rows.fill(0, at, at + wordWidth);
  for (let part = 0; part < partCount; part++) {
    const row = (part * centreCount + codes[word * partCount + part]!) * wordWidth;
    kernel.add(projected.byteOffset + 4 * row, wordWidth, rows.byteOffset + 4 * at);
  }
  return at;
}
