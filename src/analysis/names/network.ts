import { labelCount } from './label.ts';
import { centreCount, partCount, partWidth, vectorWidth, type WordVectors } from './word-vectors.ts';

/** How many words before and behind a token its hidden layer sees. */
export const windowReach = 2;
export const windowSize = 2 * windowReach + 1;
export const hiddenWidth = 64;
/** A second layer sees the units of the tokens beside, too. */
export const secondReach = 1;
export const secondWidth = 48;

/**
 * A hidden layer over the vectors of the words around a token and a few of its features; its units above zero add to the
 * scores of labels.
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
  /** `output[unit * labelCount + label]`. */
  readonly output: Float64Array;
  /** What the article's topic gives: `topic[k * hiddenWidth + unit]`. */
  readonly topic: Float64Array;
  /** `second[(place * hiddenWidth + unit) * secondWidth + unit of the second layer]`. */
  readonly second: Float64Array;
  readonly secondBias: Float32Array;
  readonly secondOutput: Float64Array;
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

/** Multiplies the first layer into the centres once, so that a word costs additions only. `first[(place * vectorWidth + k) * hiddenWidth + unit]`. */
export function projectCentres(first: Float32Array, centres: Float32Array): Float32Array {
  const rowWidth = windowSize * hiddenWidth;
  const projected = new Float32Array(partCount * centreCount * rowWidth);
  for (let part = 0; part < partCount; part++) {
    for (let centre = 0; centre < centreCount; centre++) {
      const row = part * centreCount + centre;
      for (let k = 0; k < partWidth; k++) {
        const value = centres[row * partWidth + k]!;
        for (let place = 0; place < windowSize; place++) {
          const from = (place * vectorWidth + part * partWidth + k) * hiddenWidth;
          const to = row * rowWidth + place * hiddenWidth;
          for (let unit = 0; unit < hiddenWidth; unit++) projected[to + unit]! += value * first[from + unit]!;
        }
      }
    }
  }
  return projected;
}

const cachedWords = 8192;

/** What words give to the hidden units, kept for as many words as the cache has places. */
export interface WordCache {
  readonly words: Int32Array;
  readonly rows: Float32Array;
}

export const createWordCache = (): WordCache => ({
  words: new Int32Array(cachedWords).fill(-1),
  rows: new Float32Array(cachedWords * windowSize * hiddenWidth),
});

/** Where the cache has the word's row, filled in if it was not there, five parts of its vector at a time. */
export function projectWord(word: number, { projected, cache }: Network, { codes }: WordVectors): number {
  const width = windowSize * hiddenWidth;
  const place = word & (cachedWords - 1);
  const at = place * width;
  if (cache.words[place] === word) return at;
  cache.words[place] = word;
  const { rows } = cache;
  rows.fill(0, at, at + width);
  const rowOf = (part: number): number => (part * centreCount + codes[word * partCount + part]!) * width;
  for (let part = 0; part < partCount; part += 5) {
    const [a, b, c, d, e] = [rowOf(part), rowOf(part + 1), rowOf(part + 2), rowOf(part + 3), rowOf(part + 4)];
    for (let k = 0; k < width; k++)
      rows[at + k]! +=
        projected[a + k]! + projected[b + k]! + projected[c + k]! + projected[d + k]! + projected[e + k]!;
  }
  return at;
}
