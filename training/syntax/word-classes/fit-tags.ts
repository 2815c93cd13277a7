import { tagSet } from '../../../src/analysis/syntax/tag-set.ts';

/** A vector's numbers, the last of which is one. */
export const width = 101;
const rounds = 15;
const rate = 0.3;
const heaviest = 3;

/**
 * Learns the tags of words from their vectors (logistic regression by AdaGrad), and gives a function from a vector to the
 * probability of each tag. Frequent words count for more, up to three times as much as one seen once.
 */
export function fitTags(
  vectors: ReadonlyMap<number, Float64Array>,
  counts: ReadonlyMap<number, Float64Array>,
): (vector: Float64Array) => Float64Array {
  const weights = tagSet.map(() => new Float64Array(width));
  const squares = tagSet.map(() => new Float64Array(width));
  const known = [...counts].flatMap(([word, tags]) => {
    const vector = vectors.get(word);
    const total = tags.reduce((sum, count) => sum + count, 0);
    return vector
      ? [{ vector, shares: tags.map((count) => count / total), weight: Math.min(heaviest, Math.sqrt(total)) }]
      : [];
  });
  const predict = (vector: Float64Array): Float64Array =>
    softmax(Float64Array.from(weights, (row) => dot(row, vector)));
  for (let round = 0; round < rounds; round++) {
    for (const { vector, shares, weight } of known) {
      predict(vector).forEach((probability, tag) => {
        descend(weights[tag]!, squares[tag]!, vector, weight * (probability - shares[tag]!));
      });
    }
  }
  return predict;
}

function descend(weights: Float64Array, squares: Float64Array, vector: Float64Array, error: number): void {
  for (let k = 0; k < width; k++) {
    const slope = error * vector[k]!;
    squares[k]! += slope * slope;
    weights[k]! -= (rate * slope) / Math.sqrt(squares[k]! + 1e-8);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += a[k]! * b[k]!;
  return sum;
}

function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
