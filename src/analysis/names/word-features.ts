import { mix } from '../hashing/index.ts';
import type { Context } from './context.ts';
import { add, at, type FeatureList } from './feature-list.ts';
import { affixLengths } from './token-features.ts';

/** The token's words and those beside it. */
export function addWords(list: FeatureList, context: Context, i: number): void {
  const { lower, exact } = context.features;
  const before = at(lower, i - 1, context);
  const here = lower[i]!;
  const after = at(lower, i + 1, context);
  add(list, 2, here);
  add(list, 3, exact[i]!);
  add(list, 4, before);
  add(list, 5, after);
  add(list, 6, at(lower, i - 2, context));
  add(list, 7, at(lower, i + 2, context));
  add(list, 8, mix(before, here));
  add(list, 9, mix(here, after));
  add(list, 10, mix(before, after));
  add(list, 11, mix(at(lower, i - 2, context), before));
  add(list, 12, mix(after, at(lower, i + 2, context)));
}

/** How the words begin and end. */
export function addAffixes(list: FeatureList, context: Context, i: number): void {
  const { prefixes, suffixes } = context.features;
  const width = affixLengths.length;
  for (let k = 0; k < width; k++) {
    add(list, 13, prefixes[i * width + k]!);
    add(list, 14, suffixes[i * width + k]!);
  }
  if (i > context.first) add(list, 15, suffixes[(i - 1) * width + 2]!);
  if (i + 1 < context.end) add(list, 16, suffixes[(i + 1) * width + 2]!);
}

/** How the words are written. */
export function addShapes(list: FeatureList, context: Context, i: number): void {
  const { shape, pattern, lower } = context.features;
  const position = Math.min(i - context.first, 2);
  const before = at(shape, i - 1, context);
  const here = shape[i]!;
  const after = at(shape, i + 1, context);
  const loud = context.shouting ? 1 : 0;
  add(list, 20, mix(here, loud));
  add(list, 21, mix(mix(here, position), loud));
  add(list, 22, mix(mix(before, here), after));
  add(list, 23, mix(mix(at(shape, i - 2, context), before), mix(here, after)));
  add(list, 24, pattern[i]!);
  add(list, 25, mix(at(pattern, i - 1, context), pattern[i]!));
  add(list, 26, mix(pattern[i]!, at(pattern, i + 1, context)));
  add(list, 27, mix(here, at(lower, i - 1, context)));
  add(list, 28, mix(here, at(lower, i + 1, context)));
  add(list, 29, mix(before, lower[i]!));
  add(list, 30, mix(after, lower[i]!));
}
