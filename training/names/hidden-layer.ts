import { labelCount } from '../../src/analysis/names/label.ts';
import { hiddenWidth, networkSizes, windowSize } from '../../src/analysis/names/network.ts';
import { vectorWidth } from '../../src/analysis/names/word-vectors.ts';
import { type AveragedWeights, createWeights, stepWeight } from './averaged-weights.ts';
import { type Example, noVector, noWord } from './examples.ts';

export interface LayerOptions {
  readonly networkRows: number;
  readonly networkRate: number;
  /** The share of units, and of words, left out at random. */
  readonly unitDropout: number;
  readonly wordDropout: number;
}

/** The trained arrays of the network, under the names that the model file has for them. */
export type LayerWeights = Record<keyof typeof networkSizes | 'features', AveragedWeights>;

/** A hidden layer in training. `forward` leaves in `units` what `backward` goes back through. */
export interface HiddenLayer {
  readonly weights: LayerWeights;
  forward(example: Example, scores: Float64Array): void;
  /** `errors` are the gradients of the scores. */
  backward(example: Example, errors: Float64Array): void;
}

const H = hiddenWidth;
const squaresStart = 0.1;
const leastError = 1e-3;

export function createHiddenLayer(
  vectors: Float32Array,
  random: () => number,
  options: LayerOptions,
): HiddenLayer {
  const between = (length: number, most: number) =>
    createWeights(
      Float32Array.from({ length }, () => (random() * 2 - 1) * most),
      squaresStart,
    );
  const weights: LayerWeights = {
    first: between(networkSizes.first, 0.7 * Math.sqrt(6 / (windowSize * vectorWidth + H))),
    features: between(options.networkRows * H, 0.02),
    bias: createWeights(new Float32Array(H), squaresStart),
    output: between(networkSizes.output, 0.5 * Math.sqrt(6 / (H + labelCount))),
    unknown: between(networkSizes.unknown, 0.05),
  };
  const gradients = {
    first: new Float32Array(networkSizes.first),
    bias: new Float32Array(H),
    output: new Float32Array(networkSizes.output),
    unknown: new Float32Array(networkSizes.unknown),
  };
  const back = new Float32Array(H);
  const boost = 1 / (1 - options.unitDropout);
  let units = new Float32Array(0);
  let words = new Int32Array(0);
  return { weights, forward, backward };

  function forward(example: Example, scores: Float64Array): void {
    const n = example.labels.length;
    if (units.length < n * H) units = new Float32Array(2 * n * H);
    words = example.words.map((word) => (word >= 0 && random() < options.wordDropout ? noVector : word));
    for (let i = 0; i < n; i++) {
      const at = i * H;
      sumInputs(example.networkRows[i]!, i, at);
      for (let unit = 0; unit < H; unit++) {
        const value = units[at + unit]!;
        units[at + unit] = value > 0 && random() >= options.unitDropout ? value * boost : 0;
      }
      addOutput(at, scores, i * labelCount);
    }
  }

  function sumInputs(rows: Int32Array, i: number, at: number): void {
    const [first, features] = [weights.first.values, weights.features.values];
    units.set(weights.bias.values, at);
    for (const row of rows) for (let unit = 0; unit < H; unit++) units[at + unit]! += features[row + unit]!;
    for (let place = 0; place < windowSize; place++) {
      const word = words[i + place]!;
      if (word === noWord) continue;
      if (word === noVector) {
        for (let unit = 0; unit < H; unit++) units[at + unit]! += weights.unknown.values[place * H + unit]!;
        continue;
      }
      for (let k = 0; k < vectorWidth; k++) {
        const value = vectors[word * vectorWidth + k]!;
        const from = (place * vectorWidth + k) * H;
        for (let unit = 0; unit < H; unit++) units[at + unit]! += value * first[from + unit]!;
      }
    }
  }

  function addOutput(at: number, scores: Float64Array, to: number): void {
    const { values } = weights.output;
    for (let unit = 0; unit < H; unit++) {
      const value = units[at + unit]!;
      if (value === 0) continue;
      for (let l = 0; l < labelCount; l++) scores[to + l]! += value * values[unit * labelCount + l]!;
    }
  }

  function backward(example: Example, errors: Float64Array): void {
    for (let i = 0; i < example.labels.length; i++) {
      const own = errors.subarray(i * labelCount, (i + 1) * labelCount);
      if (!own.some((error) => Math.abs(error) >= leastError)) continue;
      throughOutput(own, i * H);
      throughInputs(example.networkRows[i]!, i);
    }
    for (const name of ['first', 'bias', 'output', 'unknown'] as const) apply(weights[name], gradients[name]);
  }

  function throughOutput(errors: Float64Array, at: number): void {
    const { values } = weights.output;
    for (let unit = 0; unit < H; unit++) {
      const value = units[at + unit]!;
      let sum = 0;
      if (value !== 0) {
        for (let l = 0; l < labelCount; l++) {
          sum += errors[l]! * values[unit * labelCount + l]!;
          gradients.output[unit * labelCount + l]! += errors[l]! * value;
        }
      }
      back[unit] = sum * boost;
    }
  }

  function throughInputs(rows: Int32Array, i: number): void {
    for (let unit = 0; unit < H; unit++) gradients.bias[unit]! += back[unit]!;
    for (const row of rows) {
      for (let unit = 0; unit < H; unit++)
        if (back[unit] !== 0) stepWeight(weights.features, row + unit, back[unit]!, options.networkRate);
    }
    for (let place = 0; place < windowSize; place++) {
      const word = words[i + place]!;
      if (word === noWord) continue;
      if (word === noVector) {
        for (let unit = 0; unit < H; unit++) gradients.unknown[place * H + unit]! += back[unit]!;
        continue;
      }
      for (let k = 0; k < vectorWidth; k++) {
        const value = vectors[word * vectorWidth + k]!;
        const to = (place * vectorWidth + k) * H;
        for (let unit = 0; unit < H; unit++) gradients.first[to + unit]! += value * back[unit]!;
      }
    }
  }

  function apply(trained: AveragedWeights, gradient: Float32Array): void {
    for (let k = 0; k < gradient.length; k++) {
      if (gradient[k] === 0) continue;
      stepWeight(trained, k, gradient[k]!, options.networkRate);
      gradient[k] = 0;
    }
  }
}
