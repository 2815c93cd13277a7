import type { HashIndex } from '../hashing/index.ts';

/** How wide a word's vector is, and how many of its numbers share one byte. */
export const vectorWidth = 100;
export const partWidth = 4;
export const partCount = vectorWidth / partWidth;
export const centreCount = 256;

/** Words by the company they keep: for each a byte a part, the number of one of the part's centres. */
export interface WordVectors extends HashIndex {
  readonly codes: Uint8Array;
  /** `centres[(part * centreCount + code) * partWidth + k]`. */
  readonly centres: Float32Array;
}
