import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';
import { nameModelMagic } from '../../src/analysis/names/name-model.ts';
import type { Weights } from './train-crf.ts';

/** Beyond this many steps a weight is cut: outliers would cost every other weight its precision. */
const largestStep = 127;
const clip = 3;

/** Lays the model out as `parseNameModel` reads it. */
export function writeModel(
  { weights, transitions }: Weights,
  rows: number,
  gazetteer: Gazetteer,
): Uint8Array {
  const scale = Math.fround(clip / largestStep);
  const header = new DataView(new ArrayBuffer(16));
  header.setUint32(0, nameModelMagic, true);
  header.setUint32(4, rows, true);
  header.setUint32(8, gazetteer.kinds.length, true);
  header.setFloat32(12, scale, true);
  const steps = Int8Array.from(weights, (weight) =>
    Math.max(-largestStep, Math.min(largestStep, Math.round(weight / scale))),
  );
  const parts = [
    header.buffer,
    Float32Array.from(transitions).buffer,
    gazetteer.hashes.buffer,
    gazetteer.kinds.buffer,
    steps.buffer,
  ];
  return Buffer.concat(parts.map((part) => new Uint8Array(part as ArrayBuffer)));
}
