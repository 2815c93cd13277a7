/** Weights that AdaGrad trains, and their mean over the epochs that count. */
export interface AveragedWeights {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly sums: Float32Array;
}

/** `start` is the sum of squared gradients to begin with: the larger, the less a rare feature may say. */
export const createWeights = (values: Float32Array, start: number): AveragedWeights => ({
  values,
  squares: new Float32Array(values.length).fill(start),
  sums: new Float32Array(values.length),
});

/** One step against the gradient of the weight at `k`. */
export function stepWeight(
  { values, squares }: AveragedWeights,
  k: number,
  gradient: number,
  rate: number,
): void {
  squares[k]! += gradient * gradient;
  values[k]! -= (rate * gradient) / Math.sqrt(squares[k]!);
}

export function addToMean({ values, sums }: AveragedWeights): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += values[k]!;
}

export const meanOf = ({ sums }: AveragedWeights, count: number): Float32Array =>
  sums.map((sum) => sum / count);
