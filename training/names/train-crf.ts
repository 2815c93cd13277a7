import { hashText, mix } from '../../src/analysis/hashing/index.ts';
import { createFeatureList, extractFeatures } from '../../src/analysis/names/extract-features.ts';
import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';
import { labelCount } from '../../src/analysis/names/label.ts';
import { readContexts } from '../../src/analysis/names/read-context.ts';
import { createLattice, inferMarginals } from './crf.ts';
import { createRandom, shuffle } from './random.ts';
import type { TrainingDocument } from './training-document.ts';

export interface CrfOptions {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of features left out at random, so that no single word is relied on. */
  readonly dropout: number;
  readonly decay: number;
  /** The sum of squared gradients that AdaGrad starts from: the larger, the less a rare feature may say. */
  readonly start: number;
  /** Whether each domain has weights of its own beside the shared ones; those are left out of the model. */
  readonly domains: boolean;
}

/** A token's first features are its words: those are what domains have customs for. */
const domainFeatures = 12;

/** A sentence as training sees it: rows of the weight table for each token's features, and gold labels. */
interface Example {
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Trains a linear-chain conditional random field by AdaGrad, one sentence a step. */
export function trainCrf(
  documents: readonly TrainingDocument[],
  gazetteer: Gazetteer,
  options: CrfOptions,
): Weights {
  const examples = documents.flatMap((document) => toExamples(document, gazetteer, options));
  const size = (options.domains ? 2 : 1) * options.rows * labelCount;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(options.start);
  const transitions = new Float64Array(labelCount * labelCount);
  const transitionSquares = new Float64Array(labelCount * labelCount).fill(1e-2);
  const average = new Float32Array(size);
  const averageTransitions = new Float64Array(labelCount * labelCount);
  const random = createRandom(20240517);
  const lattice = createLattice();
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffle(examples, random)) loss += step(example);
    if (epoch >= options.epochs / 2) {
      for (let k = 0; k < weights.length; k++) average[k]! += weights[k]!;
      for (let k = 0; k < transitions.length; k++) averageTransitions[k]! += transitions[k]!;
      averaged++;
    }
    console.error(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)} a sentence`);
  }
  return {
    weights: average.subarray(0, options.rows * labelCount).map((value) => value / averaged),
    transitions: averageTransitions.map((value) => value / averaged),
  };

  function step({ rows: all, labels }: Example): number {
    const n = labels.length;
    const rows =
      options.dropout > 0 ? all.map((list) => list.filter(() => random() >= options.dropout)) : all;
    const boost = 1 / (1 - options.dropout);
    const scores = new Float64Array(n * labelCount);
    for (let i = 0; i < n; i++) {
      for (const row of rows[i]!)
        for (let l = 0; l < labelCount; l++) scores[i * labelCount + l]! += boost * weights[row + l]!;
    }
    const pairs = new Float64Array(labelCount * labelCount);
    const logPartition = inferMarginals(scores, n, transitions, pairs, lattice);
    let gold = 0;
    for (let i = 0; i < n; i++) {
      gold += scores[i * labelCount + labels[i]!]!;
      if (i > 0) {
        const pair = labels[i - 1]! * labelCount + labels[i]!;
        gold += transitions[pair]!;
        pairs[pair]! -= 1;
      }
      update(rows[i]!, i, labels[i]!);
    }
    for (let k = 0; k < pairs.length; k++) {
      const gradient = pairs[k]! + 1e-5 * transitions[k]!;
      transitionSquares[k]! += gradient * gradient;
      transitions[k]! -= (options.rate * gradient) / Math.sqrt(transitionSquares[k]!);
    }
    return logPartition - gold;
  }

  function update(rows: Int32Array, i: number, gold: number): void {
    for (let l = 0; l < labelCount; l++) {
      const error = lattice.marginals[i * labelCount + l]! - (l === gold ? 1 : 0);
      if (Math.abs(error) < 1e-4) continue;
      for (const row of rows) {
        const gradient = error + options.decay * weights[row + l]!;
        squares[row + l]! += gradient * gradient;
        weights[row + l]! -= (options.rate * gradient) / Math.sqrt(squares[row + l]!);
      }
    }
  }
}

function toExamples(
  { text, tokens, sentences, labels, domain }: TrainingDocument,
  gazetteer: Gazetteer,
  { rows: size, domains }: CrfOptions,
): Example[] {
  const list = createFeatureList();
  const customs = hashText(domain);
  return readContexts(text, tokens, sentences, gazetteer).map((context) => {
    const rows: Int32Array[] = [];
    for (let i = context.first; i < context.end; i++) {
      extractFeatures(context, i, list);
      const shared = list.hashes.subarray(0, list.count);
      const own = domains ? list.hashes.subarray(0, domainFeatures) : [];
      rows.push(
        Int32Array.from([
          ...Array.from(shared, (hash) => hash & (size - 1)),
          ...Array.from(own, (hash) => size + (mix(hash, customs) & (size - 1))),
        ]).map((row) => row * labelCount),
      );
    }
    return { rows, labels: labels.slice(context.first, context.end) };
  });
}
