import { expect, test } from 'vitest';
import { createKernel } from '../../../src/analysis/names/kernel.ts';
import {
  cachedFloats,
  createWordCache,
  hiddenWidth,
  layFirst,
  networkSizes,
  projectWord,
  windowSize,
} from '../../../src/analysis/names/network.ts';
import { centreCount, partCount, partWidth } from '../../../src/analysis/names/word-vectors.ts';

const wave = (length: number, step: number) => Float32Array.from({ length }, (_, k) => Math.sin(k * step));

const words = 4500;
const trained = wave(networkSizes.first, 0.37);
const centres = wave(partCount * centreCount * partWidth, 0.11);
const codes = Uint8Array.from({ length: words * partCount }, (_, k) => (k * 31) % centreCount);
const kernel = createKernel(4 * (networkSizes.first + cachedFloats));
const first = kernel.takeFloats(networkSizes.first);
layFirst(trained, first);
const cache = createWordCache(kernel);

/** One unit at one place by the definition: the word's vector times the first layer. */
function multiply(word: number, place: number, unit: number): number {
  let sum = 0;
  for (let k = 0; k < partCount * partWidth; k++) {
    const part = Math.floor(k / partWidth);
    const centre = (part * centreCount + codes[word * partCount + part]!) * partWidth + (k % partWidth);
    sum += centres[centre]! * trained[(place * partCount * partWidth + k) * hiddenWidth + unit]!;
  }
  return sum;
}

test('a word gives what its vector times the first layer gives, whatever the cache held before', () => {
  // 7 and 4103 share a place in the cache
  for (const word of [7, 4103, 7, 4499]) {
    const at = projectWord(word, { first, cache }, { codes, centres }, kernel);
    for (const [place, unit] of [
      [0, 0],
      [windowSize - 1, hiddenWidth - 1],
      [2, 17],
    ] as const)
      expect(cache.rows[at + place * hiddenWidth + unit]).toBeCloseTo(multiply(word, place, unit), 3);
  }
});
