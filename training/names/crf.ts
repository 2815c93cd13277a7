import { labelCount, predecessors } from '../../src/analysis/names/label.ts';

/** Working memory of one sentence, grown as needed. */
export interface Lattice {
  alpha: Float64Array;
  beta: Float64Array;
  marginals: Float64Array;
}

export const createLattice = (): Lattice => ({
  alpha: new Float64Array(0),
  beta: new Float64Array(0),
  marginals: new Float64Array(0),
});

const successors: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, from) =>
  Array.from({ length: labelCount }, (_, to) => to).filter((to) => predecessors[to]!.includes(from)),
);
const closes = predecessors[0]!;
const opens = successors[0]!;

/**
 * Probabilities of each token's labels and of each pair, given scores (n × labels) and transitions, by forward and backward
 * sums in the space of probabilities, scaled at each token. Pair probabilities are added to `pairs`. Returns the logarithm of the partition.
 */
export function inferMarginals(
  scores: Float64Array,
  n: number,
  transitions: Float32Array,
  pairs: Float64Array,
  lattice: Lattice,
): number {
  const size = n * labelCount;
  if (lattice.alpha.length < size) {
    lattice.alpha = new Float64Array(size);
    lattice.beta = new Float64Array(size);
    lattice.marginals = new Float64Array(size);
  }
  const potentials = Float64Array.from(transitions, Math.exp);
  const emissions = exponentials(scores, n);
  const logPartition = forward(emissions.values, n, potentials, lattice.alpha) + emissions.shift;
  backward(emissions.values, n, potentials, lattice.beta);
  combine(emissions.values, n, potentials, pairs, lattice);
  return logPartition;
}

/** Scores as factors, each token's largest brought to 1. */
function exponentials(scores: Float64Array, n: number): { values: Float64Array; shift: number } {
  const values = new Float64Array(n * labelCount);
  let shift = 0;
  for (let i = 0; i < n; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < labelCount; l++) most = Math.max(most, scores[i * labelCount + l]!);
    for (let l = 0; l < labelCount; l++)
      values[i * labelCount + l] = Math.exp(scores[i * labelCount + l]! - most);
    shift += most;
  }
  return { values, shift };
}

function forward(emissions: Float64Array, n: number, potentials: Float64Array, alpha: Float64Array): number {
  let logSum = 0;
  for (let i = 0; i < n; i++) {
    const here = i * labelCount;
    let total = 0;
    for (let l = 0; l < labelCount; l++) {
      let sum = 0;
      if (i === 0) sum = opens.includes(l) ? 1 : 0;
      else
        for (const p of predecessors[l]!)
          sum += alpha[here - labelCount + p]! * potentials[p * labelCount + l]!;
      total += alpha[here + l] = sum * emissions[here + l]!;
    }
    for (let l = 0; l < labelCount; l++) alpha[here + l]! /= total;
    logSum += Math.log(total);
  }
  let end = 0;
  for (const l of closes) end += alpha[(n - 1) * labelCount + l]!;
  return logSum + Math.log(end);
}

function backward(emissions: Float64Array, n: number, potentials: Float64Array, beta: Float64Array): void {
  for (let l = 0; l < labelCount; l++) beta[(n - 1) * labelCount + l] = closes.includes(l) ? 1 : 0;
  for (let i = n - 2; i >= 0; i--) {
    const here = i * labelCount;
    let total = 0;
    for (let l = 0; l < labelCount; l++) {
      let sum = 0;
      for (const s of successors[l]!) {
        sum +=
          potentials[l * labelCount + s]! * emissions[here + labelCount + s]! * beta[here + labelCount + s]!;
      }
      total += beta[here + l] = sum;
    }
    for (let l = 0; l < labelCount; l++) beta[here + l]! /= total;
  }
}

function combine(
  emissions: Float64Array,
  n: number,
  potentials: Float64Array,
  pairs: Float64Array,
  lattice: Lattice,
): void {
  const { alpha, beta, marginals } = lattice;
  const pair = new Float64Array(labelCount * labelCount);
  for (let i = 0; i < n; i++) {
    const here = i * labelCount;
    let total = 0;
    for (let l = 0; l < labelCount; l++) total += marginals[here + l] = alpha[here + l]! * beta[here + l]!;
    for (let l = 0; l < labelCount; l++) marginals[here + l]! /= total;
    if (i === 0) continue;
    let sum = 0;
    for (let l = 0; l < labelCount; l++) {
      const right = emissions[here + l]! * beta[here + l]!;
      for (const p of predecessors[l]!) {
        sum += pair[p * labelCount + l] =
          alpha[here - labelCount + p]! * potentials[p * labelCount + l]! * right;
      }
    }
    for (let k = 0; k < pair.length; k++) pairs[k]! += pair[k]! / sum;
  }
}
