import type { Context } from './context.ts';
import type { NameModel } from './name-model.ts';
import { hiddenWidth, projectWord, secondReach, secondWidth, windowReach } from './network.ts';
import { extractNetworkFeatures } from './network-features.ts';
import { ringSize } from './workspace.ts';

const floatBytes = 4;

/** What every token's units start from in an article of this topic. */
export function fillBase(topic: Float32Array, { network, workspace: { base } }: NameModel): void {
  base.set(network.bias);
  for (let k = 0; k < topic.length; k++)
    for (let unit = 0; unit < hiddenWidth; unit++)
      base[unit]! += topic[k]! * network.topic[k * hiddenWidth + unit]!;
}

/** The units of token `i`, the `k`th of its run: features first, which are small integers, then the words around it. */
export function fillHidden(context: Context, i: number, k: number, model: NameModel): void {
  const { network, gazetteer, kernel, workspace } = model;
  const { list, base, hidden } = workspace;
  const { features, featureScale, unknown, cache } = network;
  const mask = features.length / hiddenWidth - 1;
  extractNetworkFeatures(context, i, list);
  for (let k = 0; k < list.count; k++) list.hashes[k] = (list.hashes[k]! & mask) * hiddenWidth;
  const rows = list.hashes.byteOffset;
  kernel.sumUnits(features.byteOffset, rows, list.count, featureScale, base.byteOffset, hidden.byteOffset);
  for (let step = -windowReach; step <= windowReach; step++) {
    if (i + step < context.first || i + step >= context.end) continue;
    const word = context.features.vector[i + step]!;
    const given = word < 0 ? unknown : cache.rows;
    const row = word < 0 ? 0 : projectWord(word, network, gazetteer.vectors, kernel);
    const from = row + (step + windowReach) * hiddenWidth;
    kernel.add(given.byteOffset + floatBytes * from, hiddenWidth, hidden.byteOffset);
  }
  const active = workspace.active[k % ringSize]!;
  active.count = kernel.activate(hidden.byteOffset, hiddenWidth, active.at);
}

/** The units of the second layer of token `k` of a run of `n`, whose own and neighbours' units are filled. */
export function fillSecond(k: number, n: number, { network, kernel, workspace }: NameModel): void {
  const { active, second, secondActive } = workspace;
  const { second: weights, secondBias } = network;
  second.set(secondBias);
  for (let place = 0; place < ringSize; place++) {
    const at = k + place - secondReach;
    if (at < 0 || at >= n) continue;
    const matrix = weights.byteOffset + floatBytes * place * hiddenWidth * secondWidth;
    const { at: pairs, count } = active[at % ringSize]!;
    kernel.addProduct(pairs, count, matrix, secondWidth, second.byteOffset);
  }
  secondActive.count = kernel.activate(second.byteOffset, secondWidth, secondActive.at);
}
