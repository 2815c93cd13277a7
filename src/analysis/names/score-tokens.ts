import { findRow } from '../hashing/index.ts';
import type { Context } from './context.ts';
import { extractFeatures } from './extract-features.ts';
import { fillHidden, fillSecond } from './hidden-units.ts';
import { labelCount, outside } from './label.ts';
import type { Run } from './live-runs.ts';
import type { NameModel } from './name-model.ts';
import { labelWidth, secondReach } from './network.ts';
import { ringSize } from './workspace.ts';

/** Each label's score for each token of a run: rows of features, and both layers of the network. */
export function scoreTokens(context: Context, { first, end }: Run, model: NameModel): Float64Array {
  const n = end - first;
  const scores = new Float64Array(n * labelCount);
  for (let k = 0; k < n + secondReach; k++) {
    if (k < n) scoreFirst(context, first + k, k, model, scores);
    const behind = k - secondReach;
    if (behind >= 0 && !isClearlyOutside(scores, behind * labelCount)) addSecond(behind, n, model, scores);
  }
  return scores;
}

function scoreFirst(context: Context, i: number, k: number, model: NameModel, scores: Float64Array): void {
  const { kernel, network, workspace } = model;
  const sums = workspace.scores;
  sumRows(context, i, model);
  fillHidden(context, i, k, model);
  const { at, count } = workspace.active[k % ringSize]!;
  kernel.addProduct(at, count, network.output.byteOffset, labelWidth, sums.byteOffset);
  for (let label = 0; label < labelCount; label++) scores[k * labelCount + label] = sums[label]!;
}

/** The features' rows of weights, into the workspace's scores. */
function sumRows(context: Context, i: number, { kernel, weights, rows, scale, workspace }: NameModel): void {
  const { list, scores } = workspace;
  extractFeatures(context, i, list);
  let count = 0;
  for (let k = 0; k < list.count; k++) {
    const row = findRow(rows, list.hashes[k]!) * labelCount;
    if (row >= 0) list.hashes[count++] = row;
  }
  kernel.sumLabels(weights.byteOffset, list.hashes.byteOffset, count, scale, scores.byteOffset);
}

function addSecond(k: number, n: number, model: NameModel, scores: Float64Array): void {
  const { kernel, network, workspace } = model;
  const { scores: sums, secondActive } = workspace;
  fillSecond(k, n, model);
  sums.fill(0);
  kernel.addProduct(
    secondActive.at,
    secondActive.count,
    network.secondOutput.byteOffset,
    labelWidth,
    sums.byteOffset,
  );
  for (let label = 0; label < labelCount; label++) scores[k * labelCount + label]! += sums[label]!;
}

/** By how much "outside" leads where the second layer, the dearest part, would change nothing: one name in three thousand. */
const clearLead = 3;

function isClearlyOutside(scores: Float64Array, at: number): boolean {
  const bound = scores[at + outside]! - clearLead;
  for (let label = 0; label < labelCount; label++)
    if (label !== outside && scores[at + label]! > bound) return false;
  return true;
}
