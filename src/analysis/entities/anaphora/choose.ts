import type { Referent } from './discourse.ts';

/** The referent with the greatest score, none where another comes too close: the second may have that share of it at most. */
export function chooseClear(
  referents: Iterable<Referent>,
  scoreOf: (referent: Referent) => number,
  closest: number,
): Referent | undefined {
  let best: Referent | undefined;
  let [first, second] = [0, 0];
  for (const referent of referents) {
    const score = scoreOf(referent);
    if (score > first) [best, first, second] = [referent, score, first];
    else if (score > second) second = score;
  }
  return second < closest * first ? best : undefined;
}
