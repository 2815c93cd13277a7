import { addProduct } from './add-product.ts';
import { addSmallRows } from './add-small-rows.ts';
import type { Context } from './context.ts';
import type { NameModel } from './name-model.ts';
import { hiddenWidth, type Network, projectWord, secondReach, secondWidth, windowReach } from './network.ts';
import { extractNetworkFeatures } from './network-features.ts';
import type { Scratch } from './scratch.ts';

/** The units of token `i`: features first, which are small integers, then the words around it. */
export function fillHidden(
  context: Context,
  i: number,
  { network, gazetteer }: NameModel,
  { list, hidden, base, sums }: Scratch,
  to: number,
): void {
  const { features, featureScale, unknown, cache } = network;
  const mask = features.length / hiddenWidth - 1;
  sums.fill(0, 0, hiddenWidth);
  extractNetworkFeatures(context, i, list);
  for (let k = 0; k < list.count; k++) list.hashes[k] = (list.hashes[k]! & mask) * hiddenWidth;
  addSmallRows(features, list.hashes, list.count, hiddenWidth, sums);
  for (let unit = 0; unit < hiddenWidth; unit++) hidden[to + unit] = sums[unit]! * featureScale + base[unit]!;
  for (let k = -windowReach; k <= windowReach; k++) {
    if (i + k < context.first || i + k >= context.end) continue;
    const word = context.features.vector[i + k]!;
    const place = (k + windowReach) * hiddenWidth;
    const from = word < 0 ? place : projectWord(word, network, gazetteer.vectors) + place;
    const rows = word < 0 ? unknown : cache.rows;
    for (let unit = 0; unit < hiddenWidth; unit++) hidden[to + unit]! += rows[from + unit]!;
  }
  activate(hidden, to, hiddenWidth);
}

/** The units of the second layer of token `k` of a run of `n`, whose own and neighbours' units are filled. */
export function fillSecond(
  k: number,
  n: number,
  { second: weights, secondBias }: Network,
  scratch: Scratch,
): void {
  const { hidden, second } = scratch;
  second.set(secondBias);
  for (let place = 0; place <= 2 * secondReach; place++) {
    const at = k + place - secondReach;
    if (at < 0 || at >= n) continue;
    const from = place * hiddenWidth * secondWidth;
    addProduct(hidden, at * hiddenWidth, hiddenWidth, weights, from, secondWidth, second, 0);
  }
  activate(second, 0, secondWidth);
}

function activate(units: Float64Array, from: number, count: number): void {
  for (let unit = from; unit < from + count; unit++) if (units[unit]! < 0) units[unit] = 0;
}
