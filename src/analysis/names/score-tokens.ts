import { findRow } from '../hashing/index.ts';
import { type Context, createFeatureList, extractFeatures, type FeatureList } from './extract-features.ts';
import { labelCount } from './label.ts';
import type { Run } from './live-runs.ts';
import type { NameModel } from './name-model.ts';
import { hiddenWidth, projectWord, windowReach } from './network.ts';
import { extractNetworkFeatures } from './network-features.ts';

/** Working memory of one article. */
export interface Scratch {
  readonly list: FeatureList;
  readonly hidden: Float32Array;
}

export const createScratch = (): Scratch => ({
  list: createFeatureList(),
  hidden: new Float32Array(hiddenWidth),
});

/** Each label's score for each token of a run. */
export function scoreTokens(context: Context, run: Run, model: NameModel, scratch: Scratch): Float32Array {
  const scores = new Float32Array((run.end - run.first) * labelCount);
  for (let i = run.first; i < run.end; i++) {
    const at = (i - run.first) * labelCount;
    addRows(context, i, model, scratch.list, scores, at);
    fillHidden(context, i, model, scratch);
    addHidden(scratch.hidden, model.network.output, scores, at);
  }
  return scores;
}

function addRows(
  context: Context,
  i: number,
  { weights, rows, scale }: NameModel,
  list: FeatureList,
  scores: Float32Array,
  at: number,
): void {
  extractFeatures(context, i, list);
  for (let k = 0; k < list.count; k++) {
    const row = findRow(rows, list.hashes[k]!) * labelCount;
    if (row < 0) continue;
    for (let label = 0; label < labelCount; label++) scores[at + label]! += weights[row + label]!;
  }
  for (let label = 0; label < labelCount; label++) scores[at + label]! *= scale;
}

/** The units' sums for token `i`: features first, which are small integers, then the words around it. */
function fillHidden(context: Context, i: number, model: NameModel, { list, hidden }: Scratch): void {
  const { network, gazetteer } = model;
  const { features, featureScale, bias, unknown, cache } = network;
  const mask = features.length / hiddenWidth - 1;
  hidden.fill(0);
  extractNetworkFeatures(context, i, list);
  for (let k = 0; k < list.count; k++) {
    const row = (list.hashes[k]! & mask) * hiddenWidth;
    for (let unit = 0; unit < hiddenWidth; unit++) hidden[unit]! += features[row + unit]!;
  }
  for (let unit = 0; unit < hiddenWidth; unit++) hidden[unit] = hidden[unit]! * featureScale + bias[unit]!;
  for (let k = -windowReach; k <= windowReach; k++) {
    if (i + k < context.first || i + k >= context.end) continue;
    const word = context.features.vector[i + k]!;
    const place = (k + windowReach) * hiddenWidth;
    const from = word < 0 ? place : projectWord(word, network, gazetteer.vectors) + place;
    const rows = word < 0 ? unknown : cache.rows;
    for (let unit = 0; unit < hiddenWidth; unit++) hidden[unit]! += rows[from + unit]!;
  }
}

function addHidden(hidden: Float32Array, output: Float32Array, scores: Float32Array, at: number): void {
  for (let unit = 0; unit < hiddenWidth; unit++) {
    const value = hidden[unit]!;
    if (value <= 0) continue;
    const from = unit * labelCount;
    for (let label = 0; label < labelCount; label++) scores[at + label]! += value * output[from + label]!;
  }
}
