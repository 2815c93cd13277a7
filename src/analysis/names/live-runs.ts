import type { Context } from './context.ts';
import { windowReach } from './network.ts';
import { shapes } from './word-shape.ts';

/** Part of a sentence, by tokens. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The runs of a sentence's tokens that stand within two of a capital, in order. Names lie inside them; the rest is not scored. */
export function findLiveRuns({ features: { shape }, first, end }: Context): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let to = -1;
  for (let i = first; i < end; i++) {
    if (!mayNameSomething(shape[i]!)) continue;
    if (from >= 0 && i - windowReach > to) runs.push({ first: from, end: to });
    if (from < 0 || i - windowReach > to) from = Math.max(first, i - windowReach);
    to = Math.min(end, i + windowReach + 1);
  }
  return from < 0 ? runs : [...runs, { first: from, end: to }];
}

const mayNameSomething = (shape: number): boolean =>
  shape !== shapes.lower && shape !== shapes.other && shape !== shapes.digits;
