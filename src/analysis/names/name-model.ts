import { type FeatureRows, indexHashes, indexRows } from '../hashing/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { labelCount } from './label.ts';
import { createWordCache, hiddenWidth, type Network, networkSizes, projectCentres } from './network.ts';
import { centreCount, partCount, partWidth } from './word-vectors.ts';

/** Trained weights: a row of `labelCount` small integers a feature, transitions between labels, and listed phrases. */
export interface NameModel {
  /** Rows are picked by a feature's hash. */
  readonly rows: FeatureRows;
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * labelCount + to]`. */
  readonly transitions: Float32Array;
  readonly network: Network;
  readonly gazetteer: Gazetteer;
}

export const nameModelMagic = 0x344d4e56;
const headerBytes = 28;

/** Reads a model file: header, transitions, network, gazetteer, vectors, weights, all little-endian. Throws where it is not one. */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== nameModelMagic) {
    throw new Error('not a model of names');
  }
  const [places, listed, words, featureRows] = [4, 8, 12, 16].map((at) => view.getUint32(at, true)) as Four;
  const [scale, featureScale] = [view.getFloat32(20, true), view.getFloat32(24, true)];
  let at = headerBytes;
  const take = (length: number) => {
    at += length;
    // a copy, so that typed arrays start on whole elements and nothing larger is kept alive
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at);
  };
  const floats = (length: number) => new Float32Array(take(4 * length));
  /** Twice as wide, because the processor reckons so: less to convert where most of the time goes. */
  const doubles = (length: number) => Float64Array.from(floats(length));
  const transitions = floats(labelCount * labelCount);
  const first = floats(networkSizes.first);
  const unknown = floats(networkSizes.unknown);
  const bias = floats(networkSizes.bias);
  const output = doubles(networkSizes.output);
  const topic = doubles(networkSizes.topic);
  const second = doubles(networkSizes.second);
  const secondBias = floats(networkSizes.secondBias);
  const secondOutput = doubles(networkSizes.secondOutput);
  const features = new Int8Array(take(featureRows * hiddenWidth));
  const phrases = indexHashes(new Int32Array(take(4 * listed)));
  const kinds = new Uint16Array(take(2 * listed));
  const centres = floats(partCount * centreCount * partWidth);
  const wordHashes = new Int32Array(take(4 * words));
  const codes = new Uint8Array(take(partCount * words));
  const rows = indexRows(new Int32Array(take(places / 8)));
  const weights = new Int8Array(take(rows.count * labelCount));
  if (weights.length !== rows.count * labelCount) throw new Error('the model of names is cut short');
  const projected = projectCentres(first, centres);
  const network = {
    projected,
    unknown,
    bias,
    features,
    featureScale,
    output,
    topic,
    second,
    secondBias,
    secondOutput,
    cache: createWordCache(),
  };
  const vectors = { ...indexHashes(wordHashes), codes, centres };
  return { rows, weights, scale, transitions, network, gazetteer: { phrases, kinds, vectors } };
}

type Four = [number, number, number, number];
