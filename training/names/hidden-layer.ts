import { labelCount } from '../../src/analysis/names/label.ts';
import {
  hiddenWidth,
  networkSizes,
  secondReach,
  secondWidth,
  windowSize,
} from '../../src/analysis/names/network.ts';
import { vectorWidth } from '../../src/analysis/names/word-vectors.ts';
import { type AveragedWeights, createWeights, stepWeight } from './averaged-weights.ts';
import { type Example, noVector, noWord } from './examples.ts';
import { addOuter, addProduct, goBack } from './matrix.ts';

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
const K = secondWidth;
/** The tokens of a run that the second layer sees from token `i`, each with the start of its place in the weights. */
const beside = (i: number, n: number): [at: number, from: number][] =>
  Array.from({ length: 2 * secondReach + 1 }, (_, place): [number, number] => [
    i + place - secondReach,
    place * H * K,
  ]).filter(([at]) => at >= 0 && at < n);

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
    topic: between(networkSizes.topic, 0.05),
    second: between(networkSizes.second, 0.7 * Math.sqrt(6 / (networkSizes.second / K + K))),
    secondBias: createWeights(new Float32Array(K), squaresStart),
    secondOutput: between(networkSizes.secondOutput, 0.5 * Math.sqrt(6 / (K + labelCount))),
  };
  const names = Object.keys(networkSizes) as (keyof typeof networkSizes)[];
  const gradients = Object.fromEntries(
    names.map((name) => [name, new Float32Array(networkSizes[name])]),
  ) as Record<keyof typeof networkSizes, Float32Array>;
  const boost = 1 / (1 - options.unitDropout);
  /** Units of both layers of every token of a run, and what goes back into them. */
  let units = new Float32Array(0);
  let seconds = new Float32Array(0);
  let back = new Float32Array(0);
  let words = new Int32Array(0);
  return { weights, forward, backward };

  function forward(example: Example, scores: Float64Array): void {
    const n = example.labels.length;
    if (units.length < n * H) {
      units = new Float32Array(2 * n * H);
      back = new Float32Array(2 * n * H);
      seconds = new Float32Array(2 * n * K);
    }
    words = example.words.map((word) => (word >= 0 && random() < options.wordDropout ? noVector : word));
    const base = startFrom(example.topic);
    for (let i = 0; i < n; i++) {
      units.set(base, i * H);
      sumInputs(example.networkRows[i]!, i, i * H);
      activate(units, i * H, H);
      addProduct(units, i * H, H, weights.output.values, 0, labelCount, scores, i * labelCount);
    }
    for (let i = 0; i < n; i++) addSecond(i, n, scores);
  }

  function addSecond(i: number, n: number, scores: Float64Array): void {
    seconds.set(weights.secondBias.values, i * K);
    for (const [at, from] of beside(i, n))
      addProduct(units, at * H, H, weights.second.values, from, K, seconds, i * K);
    activate(seconds, i * K, K);
    addProduct(seconds, i * K, K, weights.secondOutput.values, 0, labelCount, scores, i * labelCount);
  }

  /** What every token of an article starts from. */
  function startFrom(topic: Float32Array): Float32Array {
    const base = weights.bias.values.slice();
    addProduct(topic, 0, topic.length, weights.topic.values, 0, H, base, 0);
    return base;
  }

  function activate(values: Float32Array, at: number, width: number): void {
    for (let k = at; k < at + width; k++) {
      const value = values[k]!;
      values[k] = value > 0 && random() >= options.unitDropout ? value * boost : 0;
    }
  }

  function sumInputs(rows: Int32Array, i: number, at: number): void {
    const [first, features] = [weights.first.values, weights.features.values];
    for (const row of rows) for (let unit = 0; unit < H; unit++) units[at + unit]! += features[row + unit]!;
    for (let place = 0; place < windowSize; place++) {
      const word = words[i + place]!;
      if (word === noWord) continue;
      if (word === noVector) {
        for (let unit = 0; unit < H; unit++) units[at + unit]! += weights.unknown.values[place * H + unit]!;
        continue;
      }
      addProduct(vectors, word * vectorWidth, vectorWidth, first, place * vectorWidth * H, H, units, at);
    }
  }

  function backward(example: Example, errors: Float64Array): void {
    const n = example.labels.length;
    back.fill(0, 0, n * H);
    for (let i = 0; i < n; i++) {
      const wrong = errors.subarray(i * labelCount, (i + 1) * labelCount);
      if (!wrong.some((error) => Math.abs(error) >= leastError)) continue;
      goBack(units, i * H, H, weights.output.values, gradients.output, 0, wrong, labelCount, back, i * H);
      throughSecond(wrong, i, n);
    }
    for (let i = 0; i < n; i++) {
      for (let k = i * H; k < (i + 1) * H; k++) back[k] = units[k] === 0 ? 0 : back[k]! * boost;
      const given = back.subarray(i * H, (i + 1) * H);
      if (given.some((value) => value !== 0)) throughInputs(example, i, given);
    }
    for (const name of names) apply(weights[name], gradients[name]);
  }

  function throughSecond(wrong: Float64Array, i: number, n: number): void {
    const own = new Float32Array(K);
    const { second, secondOutput } = weights;
    goBack(seconds, i * K, K, secondOutput.values, gradients.secondOutput, 0, wrong, labelCount, own, 0);
    for (let k = 0; k < K; k++) {
      own[k] = own[k]! * boost;
      gradients.secondBias[k]! += own[k]!;
    }
    for (const [at, from] of beside(i, n))
      goBack(units, at * H, H, second.values, gradients.second, from, own, K, back, at * H);
  }

  function throughInputs({ networkRows, topic }: Example, i: number, given: Float32Array): void {
    for (let unit = 0; unit < H; unit++) gradients.bias[unit]! += given[unit]!;
    for (const row of networkRows[i]!) {
      for (let unit = 0; unit < H; unit++)
        if (given[unit] !== 0) stepWeight(weights.features, row + unit, given[unit]!, options.networkRate);
    }
    addOuter(topic, 0, topic.length, given, gradients.topic, 0);
    for (let place = 0; place < windowSize; place++) {
      const word = words[i + place]!;
      if (word === noWord) continue;
      if (word === noVector) {
        for (let unit = 0; unit < H; unit++) gradients.unknown[place * H + unit]! += given[unit]!;
        continue;
      }
      addOuter(vectors, word * vectorWidth, vectorWidth, given, gradients.first, place * vectorWidth * H);
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
