import { type FeatureRows, findRow } from '../hashing/index.ts';

/**
 * Weights of a linear classifier. A feature's hash finds a row, a row holds the weights that are not zero: row r is
 * `cells.subarray(starts[r], starts[r + 1])`, a cell is a class in its low byte and the weight in its high byte.
 */
export interface WeightTable {
  readonly rows: FeatureRows;
  readonly starts: Uint32Array;
  readonly cells: Int16Array;
}

/** Room for the features of one decision, reused for the next. */
export interface FeatureList {
  readonly hashes: Int32Array;
  length: number;
}

export const createFeatureList = (): FeatureList => ({ hashes: new Int32Array(128), length: 0 });

/** Adds up the rows of all features into `scores`, one sum a class. */
export function addScores(
  { rows, starts, cells }: WeightTable,
  features: FeatureList,
  scores: Int32Array,
): void {
  scores.fill(0);
  for (let i = 0; i < features.length; i++) {
    const row = findRow(rows, features.hashes[i]!);
    if (row < 0) continue;
    const end = starts[row + 1]!;
    for (let k = starts[row]!; k < end; k++) {
      const cell = cells[k]!;
      scores[cell & 255]! += cell >> 8;
    }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let j = 1; j < scores.length; j++) if (scores[j]! > scores[best]!) best = j;
  return best;
}
