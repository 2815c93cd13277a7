import { mix } from '../hashing/index.ts';
import type { Context, FeatureList } from './extract-features.ts';
import { windowReach } from './network.ts';
import { affixLengths } from './token-features.ts';
import { shapes } from './word-shape.ts';

const edge = 999;

function add(list: FeatureList, template: number, value: number): void {
  list.hashes[list.count++] = mix(Math.imul(template, 0x6c8e9cf5), value);
}

/** Fills the list with what the hidden layer sees beside vectors: shapes, lists and kinds in the window, affixes, the article's signs. */
export function extractNetworkFeatures(context: Context, i: number, list: FeatureList): void {
  list.count = 0;
  for (let k = -windowReach; k <= windowReach; k++) {
    const at = i + k;
    if (at < context.first || at >= context.end) add(list, 10 + k, edge);
    else addNeighbour(list, context, at, k);
  }
  if (context.features.shape[i] !== shapes.lower) addWord(list, context, i);
}

function addNeighbour(list: FeatureList, context: Context, at: number, k: number): void {
  const { shape, listed, phrase, kinds } = context.features;
  add(list, 10 + k, mix(shape[at]!, at === context.first ? 1 : 0));
  if (Math.abs(k) > 1) return;
  for (let bit = 1; bit <= 128; bit <<= 1) {
    if (listed[at]! & bit) add(list, 20 + k, bit);
    if (phrase[at]! & bit) add(list, 30 + k, bit);
  }
  if (kinds[at] !== 0) add(list, 40 + k, kinds[at]!);
}

function addWord(list: FeatureList, { features, signs }: Context, i: number): void {
  const seen = signs.get(features.lower[i]!) ?? 0;
  for (let bit = 1; bit <= 128; bit <<= 1) if (seen & bit) add(list, 50, bit);
  const width = affixLengths.length;
  for (let k = 1; k < width; k++) {
    add(list, 60 + k, features.suffixes[i * width + k]!);
    add(list, 70 + k, features.prefixes[i * width + k]!);
  }
}
