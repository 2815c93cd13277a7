import { type FeatureRows, indexHashes, indexRows } from '../hashing/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { createKernel, type Kernel } from './kernel.ts';
import { labelCount } from './label.ts';
import {
  cachedFloats,
  createWordCache,
  hiddenWidth,
  labelWidth,
  layFirst,
  type Network,
  networkSizes,
  secondWidth,
} from './network.ts';
import { viewAs } from './view-as.ts';
import { centreCount, partCount, partWidth } from './word-vectors.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Trained weights: a row of `labelCount` small integers a feature, transitions between labels, and listed phrases. */
export interface NameModel {
  /** Rows are picked by a feature's hash. */
  readonly rows: FeatureRows;
  /** In the kernel's memory. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * labelCount + to]`. */
  readonly transitions: Float32Array;
  readonly network: Network;
  readonly gazetteer: Gazetteer;
  readonly kernel: Kernel;
  readonly workspace: Workspace;
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
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const floats = (length: number) => viewAs(Float32Array, take(4 * length));
  const integers = (length: number) => viewAs(Int32Array, take(4 * length));
  const kernel = createKernel(bytes.byteLength + 4 * (cachedFloats + spareFloats));
  /** In the kernel's memory, row by row where its rows are longer. */
  const lay = (values: Float32Array, width = 1, laidWidth = width): Float32Array => {
    const laid = kernel.takeFloats((values.length / width) * laidWidth);
    for (let from = 0, to = 0; from < values.length; from += width, to += laidWidth)
      laid.set(values.subarray(from, from + width), to);
    return laid;
  };
  const layBytes = (length: number): Int8Array => {
    const laid = kernel.takeBytes(length);
    laid.set(viewAs(Int8Array, take(length)));
    return laid;
  };
  const transitions = floats(labelCount * labelCount);
  const first = kernel.takeFloats(networkSizes.first);
  layFirst(floats(networkSizes.first), first);
  const unknown = lay(floats(networkSizes.unknown), hiddenWidth);
  const bias = floats(networkSizes.bias);
  const output = lay(floats(networkSizes.output), labelCount, labelWidth);
  const topic = floats(networkSizes.topic);
  const second = lay(floats(networkSizes.second), secondWidth);
  const secondBias = floats(networkSizes.secondBias);
  const secondOutput = lay(floats(networkSizes.secondOutput), labelCount, labelWidth);
  const features = layBytes(featureRows * hiddenWidth);
  const phrases = indexHashes(integers(listed));
  const kinds = viewAs(Uint16Array, take(2 * listed));
  const centres = floats(partCount * centreCount * partWidth);
  const wordHashes = integers(words);
  const codes = take(partCount * words);
  const rows = indexRows(integers(places / 32));
  if (bytes.byteLength - at < rows.count * labelCount) throw new Error('the model of names is cut short');
  const weights = layBytes(rows.count * labelCount);
  const network = {
    first,
    unknown,
    bias,
    features,
    featureScale,
    output,
    topic,
    second,
    secondBias,
    secondOutput,
    cache: createWordCache(kernel),
  };
  const vectors = { ...indexHashes(wordHashes), codes, centres };
  const gazetteer = { phrases, kinds, vectors };
  return {
    rows,
    weights,
    scale,
    transitions,
    network,
    gazetteer,
    kernel,
    workspace: createWorkspace(kernel),
  };
}

/** For what is laid out wider than in the file, and for the workspace. */
const spareFloats = 16_384;

type Four = [number, number, number, number];
