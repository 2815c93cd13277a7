import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';
import { labelCount } from '../../src/analysis/names/label.ts';
import { nameModelMagic } from '../../src/analysis/names/name-model.ts';
import { hiddenWidth } from '../../src/analysis/names/network.ts';
import type { Weights } from './train-crf.ts';

/** Beyond this many steps a weight is cut: outliers would cost every other weight its precision. */
const largestStep = 127;
const clip = 3;
const featureClip = 1;

/** Lays the model out as `parseNameModel` reads it. */
export function writeModel(
  { weights, transitions, network }: Weights,
  kept: number,
  { phrases, kinds, vectors }: Gazetteer,
): Uint8Array {
  const rows = heaviestRows(weights, kept);
  const bits = new Int32Array(weights.length / labelCount / 32);
  const heaviest = new Float32Array(rows.length * labelCount);
  rows.forEach((row, i) => {
    bits[row >>> 5]! |= 1 << (row & 31);
    heaviest.set(weights.subarray(row * labelCount, (row + 1) * labelCount), i * labelCount);
  });
  const counts = Uint32Array.of(
    nameModelMagic,
    weights.length / labelCount,
    kinds.length,
    vectors.hashes.length,
    network.features.length / hiddenWidth,
  );
  const scales = Float32Array.of(clip / largestStep, featureClip / largestStep);
  const { first, unknown, bias, output, topic, second, secondBias, secondOutput } = network;
  const parts = [
    counts,
    scales,
    transitions,
    first,
    unknown,
    bias,
    output,
    topic,
    second,
    secondBias,
    secondOutput,
    toSteps(network.features, scales[1]!),
    phrases.hashes,
    kinds,
    vectors.centres,
    vectors.hashes,
    vectors.codes,
    bits,
    toSteps(heaviest, scales[0]!),
  ];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

const toSteps = (weights: Float32Array, scale: number): Int8Array =>
  Int8Array.from(weights, (weight) => toStep(weight, scale));

const toStep = (weight: number, scale: number): number =>
  Math.max(-largestStep, Math.min(largestStep, Math.round(weight / scale)));

/** The rows that say most, at most `kept`, in order; what is left out would be read as all zeros. */
function heaviestRows(weights: Float32Array, kept: number): Uint32Array {
  const weight = new Float32Array(weights.length / labelCount);
  for (let k = 0; k < weights.length; k++) {
    const row = Math.floor(k / labelCount);
    weight[row] = Math.max(weight[row]!, Math.abs(weights[k]!));
  }
  const least = weight.slice().sort()[Math.max(0, weight.length - kept - 1)]!;
  const rows: number[] = [];
  weight.forEach((value, row) => {
    if (value > least && value > 0) rows.push(row);
  });
  return Uint32Array.from(rows);
}
