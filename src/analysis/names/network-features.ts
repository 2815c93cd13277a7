import { mix } from '../hashing/index.ts';
import type { Context } from './context.ts';
import { add, type FeatureList } from './feature-list.ts';
import { windowReach } from './network.ts';
import { affixLengths } from './token-features.ts';
import { shapes } from './word-shape.ts';

const edge = 999;

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
  const { shape, listed, phrase, phrasePlace, kinds } = context.features;
  add(list, 10 + k, mix(shape[at]!, at === context.first ? 1 : 0));
  if (Math.abs(k) > 1) return;
  for (let rest = listed[at]!; rest !== 0; rest &= rest - 1) add(list, 20 + k, rest & -rest);
  for (let rest = phrase[at]!; rest !== 0; rest &= rest - 1)
    add(list, 30 + k, mix(rest & -rest, phrasePlace[at]!));
  if (kinds[at] !== 0) add(list, 40 + k, kinds[at]!);
}

function addWord(list: FeatureList, { features, signs, line }: Context, i: number): void {
  add(list, 51, line);
  const seen = signs.get(features.lower[i]!) ?? 0;
  for (let bit = 1; bit < 1 << 16; bit <<= 1) if (seen & bit) add(list, 50, bit);
  const width = affixLengths.length;
  for (let k = 1; k < width; k++) {
    add(list, 60 + k, features.suffixes[i * width + k]!);
    add(list, 70 + k, features.prefixes[i * width + k]!);
  }
}
