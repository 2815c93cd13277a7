import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';
import { labelCount } from '../../src/analysis/names/label.ts';
import { addToMean, createWeights, meanOf, stepWeight } from './averaged-weights.ts';
import { createLattice, inferMarginals } from './crf.ts';
import { type Example, toExamples } from './examples.ts';
import { createHiddenLayer, type LayerOptions, type LayerWeights } from './hidden-layer.ts';
import { createRandom, shuffle } from './random.ts';
import { expandVectors } from './read-vectors.ts';
import { thinGazetteer } from './thin-gazetteer.ts';
import type { TrainingDocument } from './training-document.ts';

export interface CrfOptions extends LayerOptions {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of features left out at random, so that no single word is relied on. */
  readonly dropout: number;
  /** The sum of squared gradients that AdaGrad starts from: the larger, the less a rare feature may say. */
  readonly start: number;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly network: Record<keyof LayerWeights, Float32Array>;
}

const leastError = 1e-4;
const transitionDecay = 1e-5;

/**
 * Trains a linear-chain conditional random field by AdaGrad, one run of tokens a step. Scores are the sum of hashed features'
 * weights and of a hidden layer. Each domain has weights of its own for words beside the shared ones; they are left out of the model.
 */
export function trainCrf(
  documents: readonly TrainingDocument[],
  gazetteer: Gazetteer,
  options: CrfOptions,
): Weights {
  const random = createRandom(20240517);
  const thin = thinGazetteer(gazetteer, random);
  const examples = documents.flatMap((document) =>
    toExamples(document, document.thinned ? thin : gazetteer, options),
  );
  const layer = createHiddenLayer(expandVectors(gazetteer.vectors), random, options);
  const linear = createWeights(new Float32Array(2 * options.rows * labelCount), options.start);
  const transitions = createWeights(new Float32Array(labelCount * labelCount), 1e-2);
  const lattice = createLattice();
  const all = [linear, transitions, ...Object.values(layer.weights)];
  const boost = 1 / (1 - options.dropout);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffle(examples, random)) loss += step(example);
    if (epoch >= options.epochs / 2) {
      for (const weights of all) addToMean(weights);
      averaged++;
    }
    console.error(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)} a run`);
  }
  const mean = Object.entries(layer.weights).map(([name, weights]) => [name, meanOf(weights, averaged)]);
  return {
    weights: meanOf(linear, averaged).subarray(0, options.rows * labelCount),
    transitions: meanOf(transitions, averaged),
    network: Object.fromEntries(mean) as Weights['network'],
  };

  function step(example: Example): number {
    const n = example.labels.length;
    const rows = example.rows.map((list) => list.filter(() => random() >= options.dropout));
    const scores = new Float64Array(n * labelCount);
    for (let i = 0; i < n; i++) {
      for (const row of rows[i]!)
        for (let l = 0; l < labelCount; l++) scores[i * labelCount + l]! += boost * linear.values[row + l]!;
    }
    layer.forward(example, scores);
    const pairs = new Float64Array(labelCount * labelCount);
    const logPartition = inferMarginals(scores, n, transitions.values, pairs, lattice);
    const gold = scoreGold(example.labels, scores, pairs);
    const errors = lattice.marginals.subarray(0, n * labelCount);
    for (let i = 0; i < n; i++) errors[i * labelCount + example.labels[i]!]! -= 1;
    for (const [i, list] of rows.entries())
      update(list, errors.subarray(i * labelCount, (i + 1) * labelCount));
    layer.backward(example, errors);
    for (const [k, count] of pairs.entries())
      stepWeight(transitions, k, count + transitionDecay * transitions.values[k]!, options.rate);
    return logPartition - gold;
  }

  /** The score of the right labels; their transitions are taken from the expected counts. */
  function scoreGold(labels: Uint8Array, scores: Float64Array, pairs: Float64Array): number {
    let gold = 0;
    labels.forEach((own, i) => {
      gold += scores[i * labelCount + own]!;
      if (i === 0) return;
      const pair = labels[i - 1]! * labelCount + own;
      gold += transitions.values[pair]!;
      pairs[pair]! -= 1;
    });
    return gold;
  }

  function update(rows: Int32Array, errors: Float64Array): void {
    for (let l = 0; l < labelCount; l++) {
      if (Math.abs(errors[l]!) < leastError) continue;
      for (const row of rows) stepWeight(linear, row + l, errors[l]!, options.rate);
    }
  }
}
