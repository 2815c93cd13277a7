import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';
import { labelCount } from '../../src/analysis/names/label.ts';
import { nameModelMagic } from '../../src/analysis/names/name-model.ts';
import type { Weights } from './train-crf.ts';

/** Beyond this many steps a weight is cut: outliers would cost every other weight its precision. */
const largestStep = 127;
const clip = 3;

/** Lays the model out as `parseNameModel` reads it. */
export function writeModel(
  { weights, transitions }: Weights,
  kept: number,
  gazetteer: Gazetteer,
): Uint8Array {
  const scale = Math.fround(clip / largestStep);
  const header = new DataView(new ArrayBuffer(20));
  header.setUint32(0, nameModelMagic, true);
  const rows = heaviestRows(weights, kept);
  header.setUint32(4, weights.length / labelCount, true);
  header.setUint32(8, gazetteer.kinds.length, true);
  header.setFloat32(12, scale, true);
  header.setUint32(16, gazetteer.words.clusters.length, true);
  const bits = new Int32Array(weights.length / labelCount / 32);
  const steps = new Int8Array(rows.length * labelCount);
  rows.forEach((row, i) => {
    bits[row >>> 5]! |= 1 << (row & 31);
    for (let l = 0; l < labelCount; l++)
      steps[i * labelCount + l] = toStep(weights[row * labelCount + l]!, scale);
  });
  const parts = [
    header.buffer,
    Float32Array.from(transitions).buffer,
    gazetteer.hashes.buffer,
    gazetteer.kinds.buffer,
    gazetteer.words.hashes.buffer,
    gazetteer.words.clusters.buffer,
    bits.buffer,
    steps.buffer,
  ];
  return Buffer.concat(parts.map((part) => new Uint8Array(part as ArrayBuffer)));
}

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
