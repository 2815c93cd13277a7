import { findRow } from '../hashing/index.ts';
import { addProduct } from './add-product.ts';
import { addSmallRows } from './add-small-rows.ts';
import type { Context } from './context.ts';
import { extractFeatures } from './extract-features.ts';
import { fillHidden, fillSecond } from './hidden-units.ts';
import { labelCount, outside } from './label.ts';
import type { Run } from './live-runs.ts';
import type { NameModel } from './name-model.ts';
import { hiddenWidth, secondWidth } from './network.ts';
import type { Scratch } from './scratch.ts';

/** Each label's score for each token of a run: rows of features, and both layers of the network. */
export function scoreTokens(context: Context, run: Run, model: NameModel, scratch: Scratch): Float64Array {
  const { network } = model;
  const n = run.end - run.first;
  const scores = new Float64Array(n * labelCount);
  if (scratch.hidden.length < n * hiddenWidth) scratch.hidden = new Float64Array(2 * n * hiddenWidth);
  const { hidden, second } = scratch;
  for (let k = 0; k < n; k++) {
    addRows(context, run.first + k, model, scratch, scores, k * labelCount);
    fillHidden(context, run.first + k, model, scratch, k * hiddenWidth);
    addProduct(hidden, k * hiddenWidth, hiddenWidth, network.output, 0, labelCount, scores, k * labelCount);
  }
  for (let k = 0; k < n; k++) {
    if (isClearlyOutside(scores, k * labelCount)) continue;
    fillSecond(k, n, network, scratch);
    addProduct(second, 0, secondWidth, network.secondOutput, 0, labelCount, scores, k * labelCount);
  }
  return scores;
}

function addRows(
  context: Context,
  i: number,
  { weights, rows, scale }: NameModel,
  { list, sums }: Scratch,
  scores: Float64Array,
  at: number,
): void {
  extractFeatures(context, i, list);
  sums.fill(0, 0, labelCount);
  let count = 0;
  for (let k = 0; k < list.count; k++) {
    const row = findRow(rows, list.hashes[k]!) * labelCount;
    if (row >= 0) list.hashes[count++] = row;
  }
  addSmallRows(weights, list.hashes, count, labelCount, sums);
  for (let label = 0; label < labelCount; label++) scores[at + label] = sums[label]! * scale;
}

/** By how much "outside" leads where the second layer, the dearest part, would change nothing: one name in three thousand. */
const clearLead = 3;

function isClearlyOutside(scores: Float64Array, at: number): boolean {
  const bound = scores[at + outside]! - clearLead;
  for (let label = 0; label < labelCount; label++)
    if (label !== outside && scores[at + label]! > bound) return false;
  return true;
}
