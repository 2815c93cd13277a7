import type { Gazetteer } from './gazetteer.ts';
import { labelCount } from './label.ts';

/** Trained weights: a row of `labelCount` small integers a feature, transitions between labels, and listed phrases. */
export interface NameModel {
  /** Rows are picked by a feature's hash and this mask. */
  readonly mask: number;
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * labelCount + to]`. */
  readonly transitions: Float32Array;
  readonly gazetteer: Gazetteer;
}

export const nameModelMagic = 0x314d4e56;
const headerBytes = 16;

/** Reads a model file: header, transitions, gazetteer, weights, all little-endian. Throws where it is not one. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== nameModelMagic) {
    throw new Error('not a model of names');
  }
  const rows = view.getUint32(4, true);
  const slots = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  let at = headerBytes;
  const take = (length: number) => {
    at += length;
    // a copy, so that typed arrays start on whole elements and nothing larger is kept alive
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at);
  };
  const transitions = new Float32Array(take(4 * labelCount * labelCount));
  const hashes = new Int32Array(take(4 * slots));
  const kinds = new Uint8Array(take(slots));
  const weights = new Int8Array(take(rows * labelCount));
  if (weights.length !== rows * labelCount) throw new Error('the model of names is cut short');
  return { mask: rows - 1, weights, scale, transitions, gazetteer: { hashes, kinds } };
}
