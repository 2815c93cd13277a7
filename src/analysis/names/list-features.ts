import { mix } from '../hashing/index.ts';
import type { Context } from './context.ts';
import { add, at, type FeatureList } from './feature-list.ts';
import { shapes } from './word-shape.ts';

/** Which lists have the token, the phrase around it, and the tokens beside it. */
export function addLists(list: FeatureList, context: Context, i: number): void {
  const { listed, phrase, phrasePlace, shape } = context.features;
  const here = listed[i]!;
  if (here !== 0) add(list, 40, mix(here, shape[i]!));
  for (let rest = here; rest !== 0; rest &= rest - 1) add(list, 41, mix(rest & -rest, shape[i]!));
  for (let rest = phrase[i]!; rest !== 0; rest &= rest - 1) add(list, 42, mix(rest & -rest, phrasePlace[i]!));
  const before = at(listed, i - 1, context);
  const after = at(listed, i + 1, context);
  if (phrase[i] !== 0) add(list, 43, mix(phrase[i]!, phrasePlace[i]!));
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

/** What a list of results or of names tells of its words. */
export function addLine(list: FeatureList, context: Context, i: number): void {
  const { shape, listed, lower } = context.features;
  if (context.line === 0 || shape[i] === shapes.lower) return;
  const here = mix(context.line, shape[i]!);
  add(list, 80, mix(here, i === context.first ? 1 : 0));
  add(list, 81, mix(here, listed[i]!));
  add(list, 82, mix(here, at(shape, i + 1, context)));
  add(list, 83, mix(here, at(lower, i + 1, context)));
}
