import { mix } from '../hashing/index.ts';
import { affixLengths, type TokenFeatures } from './token-features.ts';
import { shapes } from './word-shape.ts';

const edge = 0x51ed270b;

/** A sentence in which the features of tokens are taken. */
export interface Context {
  readonly features: TokenFeatures;
  readonly signs: ReadonlyMap<number, number>;
  readonly first: number;
  readonly end: number;
  /** Whether the line is all in capitals, so that capitals say nothing. */
  readonly shouting: boolean;
}

/** Hashes of one token's features. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/** More features than any token has. */
export const createFeatureList = (): FeatureList => ({ hashes: new Int32Array(128), count: 0 });

function add(list: FeatureList, template: number, value: number): void {
  list.hashes[list.count++] = mix(Math.imul(template, 0x6c8e9cf5), value);
}

const at = (values: ArrayLike<number>, k: number, { first, end }: Context): number =>
  k >= first && k < end ? values[k]! : edge;

/** Fills the list with the features of token `i`. Training and use share it, so that they cannot drift apart. */
export function extractFeatures(context: Context, i: number, list: FeatureList): void {
  list.count = 0;
  add(list, 1, 0);
  addWords(list, context, i);
  addAffixes(list, context, i);
  addShapes(list, context, i);
  if (context.features.shape[i] !== shapes.lower) addRun(list, context, i);
  addLists(list, context, i);
  addDocument(list, context, i);
}

function addWords(list: FeatureList, context: Context, i: number): void {
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

function addAffixes(list: FeatureList, context: Context, i: number): void {
  const { prefixes, suffixes } = context.features;
  const width = affixLengths.length;
  for (let k = 0; k < width; k++) {
    add(list, 13, prefixes[i * width + k]!);
    add(list, 14, suffixes[i * width + k]!);
  }
  if (i > context.first) add(list, 15, suffixes[(i - 1) * width + 2]!);
  if (i + 1 < context.end) add(list, 16, suffixes[(i + 1) * width + 2]!);
}

function addShapes(list: FeatureList, context: Context, i: number): void {
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

/** The words in and around the run of capitals that the token stands in. */
function addRun(list: FeatureList, context: Context, i: number): void {
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

function addLists(list: FeatureList, context: Context, i: number): void {
  const { listed, phrase, shape } = context.features;
  const here = listed[i]!;
  if (here !== 0) add(list, 40, mix(here, shape[i]!));
  for (let bit = 1; bit <= 128; bit <<= 1) {
    if (here & bit) add(list, 41, mix(bit, shape[i]!));
    if (phrase[i]! & bit) add(list, 42, bit);
  }
  const before = at(listed, i - 1, context);
  const after = at(listed, i + 1, context);
  if (phrase[i] !== 0) add(list, 43, mix(phrase[i]!, at(phrase, i - 1, context) === phrase[i] ? 1 : 0));
  if (before !== 0) add(list, 44, mix(mix(before, at(shape, i - 1, context)), shape[i]!));
  if (after !== 0) add(list, 45, mix(mix(after, at(shape, i + 1, context)), shape[i]!));
  add(list, 46, mix(mix(here, before), after));
  addKinds(list, context, i);
}

/** Titles, words of organisations and places, verbs of people: here and beside. */
function addKinds(list: FeatureList, context: Context, i: number): void {
  const { kinds, shape } = context.features;
  const before = at(kinds, i - 1, context);
  const after = at(kinds, i + 1, context);
  const second = at(kinds, i - 2, context);
  if (kinds[i] !== 0) add(list, 47, mix(kinds[i]!, shape[i]!));
  if (before !== 0) add(list, 48, mix(before, shape[i]!));
  if (after !== 0) add(list, 49, mix(mix(after, shape[i]!), at(shape, i + 1, context)));
  if (second !== 0) add(list, 50, mix(second, at(shape, i - 1, context)));
}

/** What the rest of the article shows of the word. */
function addDocument(list: FeatureList, context: Context, i: number): void {
  const { shape, lower } = context.features;
  if (shape[i] === shapes.lower || shape[i] === shapes.other) return;
  const signs = context.signs.get(lower[i]!) ?? 0;
  add(list, 60, mix(signs & 3, mix(shape[i]!, i === context.first ? 1 : 0)));
  for (let bit = 4; bit <= 128; bit <<= 1) if (signs & bit) add(list, 61, mix(bit, shape[i]!));
  add(list, 62, signs);
  const next = i + 1 < context.end ? (context.signs.get(lower[i + 1]!) ?? 0) : 0;
  add(list, 63, mix(signs & 0x3c, next & 0x3c));
}

const isCapital = (shape: number): boolean =>
  (shape >= shapes.capital && shape <= shapes.mixed) || shape === shapes.initial || shape === shapes.dotted;
