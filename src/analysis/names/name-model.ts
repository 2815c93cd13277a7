import { type FeatureRows, indexRows } from '../hashing/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { labelCount } from './label.ts';

/** Trained weights: a row of `labelCount` small integers a feature, transitions between labels, and listed phrases. */
export interface NameModel {
  /** Rows are picked by a feature's hash. */
  readonly rows: FeatureRows;
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * labelCount + to]`. */
  readonly transitions: Float32Array;
  readonly gazetteer: Gazetteer;
}

export const nameModelMagic = 0x324d4e56;
const headerBytes = 20;

/** Reads a model file: header, transitions, gazetteer, weights, all little-endian. Throws where it is not one. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== nameModelMagic) {
    throw new Error('not a model of names');
  }
  const places = view.getUint32(4, true);
  const slots = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const wordSlots = view.getUint32(16, true);
  let at = headerBytes;
  const take = (length: number) => {
    at += length;
    // a copy, so that typed arrays start on whole elements and nothing larger is kept alive
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at);
  };
  const transitions = new Float32Array(take(4 * labelCount * labelCount));
  const hashes = new Int32Array(take(4 * slots));
  const kinds = new Uint8Array(take(slots));
  const words = {
    hashes: new Int32Array(take(4 * wordSlots)),
    clusters: new Uint16Array(take(2 * wordSlots)),
  };
  const rows = indexRows(new Int32Array(take(places / 8)));
  const weights = new Int8Array(take(rows.count * labelCount));
  if (weights.length !== rows.count * labelCount) throw new Error('the model of names is cut short');
  return { rows, weights, scale, transitions, gazetteer: { hashes, kinds, words } };
}
