import { hashText, mix } from '../hashing/index.ts';
import type { Context } from './context.ts';
import { add, at, type FeatureList } from './feature-list.ts';
import { shapes } from './word-shape.ts';

const bridges = new Set(['of', 'and', 'for', '&', 'the', 'de', 'on', 'in'].map((word) => hashText(word)));

/** The words in and around the run of capitals that the token stands in. */
export function addRun(list: FeatureList, context: Context, i: number): void {
  const { shape, lower, kinds } = context.features;
  let from = i;
  while (from > context.first && i - from < 5 && isCapital(shape[from - 1]!)) from--;
  let to = i + 1;
  while (to < context.end && to - i < 6 && isCapital(shape[to]!)) to++;
  const length = Math.min(to - from, 6);
  add(list, 31, mix(mix(shape[i]!, length), i - from));
  add(list, 32, mix(at(lower, from - 1, context), i - from));
  add(list, 33, mix(at(lower, to, context), to - i));
  add(list, 34, mix(lower[to - 1]!, to - i));
  add(list, 35, mix(lower[from]!, i - from));
  add(list, 36, mix(at(lower, from - 1, context), at(lower, to, context)));
  let seen = 0;
  for (let k = from; k < to; k++) seen |= kinds[k]!;
  add(list, 37, mix(seen, length));
}

/** The words at the ends of the capitals that small words join to the token's own: "Ministry of Foreign Affairs and Trade". */
export function addBridge(list: FeatureList, context: Context, i: number): void {
  const { shape, lower, kinds } = context.features;
  const here = isCapital(shape[i]!);
  if (!here && !bridges.has(lower[i]!)) return;
  const from = reach(context, i, -1);
  const to = reach(context, i, 1);
  if (!here && (from === i || to === i)) return;
  let seen = 0;
  let bridged = 0;
  for (let k = from; k <= to; k++) {
    if (isCapital(shape[k]!)) seen |= kinds[k]!;
    else bridged = mix(bridged, lower[k]!);
  }
  if (bridged === 0) return;
  const own = here ? 0 : lower[i]!;
  add(list, 70, mix(lower[from]!, own));
  add(list, 71, mix(lower[to]!, own));
  add(list, 72, mix(mix(seen, own), mix(kinds[from]!, kinds[to]!)));
  add(list, 73, mix(lower[from]!, mix(bridged, Math.min(i - from, 4))));
  add(list, 74, mix(mix(at(lower, from - 1, context), own), kinds[from]!));
}

/** The farthest token in one direction that capitals, and single or double small words between them, lead to. */
function reach(context: Context, i: number, step: number): number {
  const { shape, lower } = context.features;
  let last = i;
  for (let k = i + step; k >= context.first && k < context.end && Math.abs(k - i) <= 8; k += step) {
    if (isCapital(shape[k]!)) last = k;
    else if (!bridges.has(lower[k]!) || Math.abs(k - last) > 2) break;
  }
  return last;
}

const isCapital = (shape: number): boolean =>
  (shape >= shapes.capital && shape <= shapes.mixed) || shape === shapes.initial || shape === shapes.dotted;
