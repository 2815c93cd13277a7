/**
 * Weights of a linear classifier: a feature's hash names a row, a row holds one weight a class. Bytes at run time,
 * wider while training.
 */
export interface RowTable {
  readonly width: number;
  /** The number of rows is a power of two; this is one less. */
  readonly mask: number;
  readonly weights: Int8Array | Int32Array;
}

/** Room for the features of one decision, reused for the next. */
export interface FeatureList {
  readonly rows: Int32Array;
  length: number;
}

export const createFeatureList = (): FeatureList => ({ rows: new Int32Array(128), length: 0 });

/** Adds up the rows of all features into `scores`, one sum a class. */
export function scoreRows(table: RowTable, features: FeatureList, scores: Int32Array): void {
  const { width, mask, weights } = table;
  scores.fill(0);
  for (let i = 0; i < features.length; i++) {
    let at = (features.rows[i]! & mask) * width;
    for (let j = 0; j < width; j++) scores[j] = scores[j]! + weights[at++]!;
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array, width: number): number {
  let best = 0;
  for (let j = 1; j < width; j++) if (scores[j]! > scores[best]!) best = j;
  return best;
}
