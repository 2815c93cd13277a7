import type { TokenFeatures } from './token-features.ts';
import { shapes } from './word-shape.ts';
import { centreCount, partCount, partWidth, vectorWidth, type WordVectors } from './word-vectors.ts';

/** The most common words say nothing of a topic. Vectors are in the order of their words' frequency. */
const commonWords = 300;
/** So many words of no topic are added, so that a short text says little of its own. */
const ballast = 30;

/** The mean of the vectors of the different words in small letters. */
export function readTopic({ shape, vector }: TokenFeatures, { codes, centres }: WordVectors): Float32Array {
  const topic = new Float32Array(vectorWidth);
  const words = new Set<number>();
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] === shapes.lower && vector[i]! >= commonWords) words.add(vector[i]!);
  }
  for (const word of words) {
    for (let part = 0; part < partCount; part++) {
      const from = (part * centreCount + codes[word * partCount + part]!) * partWidth;
      for (let k = 0; k < partWidth; k++) topic[part * partWidth + k]! += centres[from + k]!;
    }
  }
  return topic.map((value) => value / (words.size + ballast));
}
