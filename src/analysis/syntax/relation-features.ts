import { distance } from './arc-features.ts';
import type { ArcState } from './arc-state.ts';
import { mix } from './mix.ts';
import type { FeatureList } from './row-table.ts';

const two = (id: number, a: number, b: number): number => mix(mix(id, a), b);
const three = (id: number, a: number, b: number, c: number): number => mix(mix(mix(id, a), b), c);

/** Fills in what decides the relation of `dependent` to `head`, at the moment that they are joined. */
export function listRelationFeatures(
  features: FeatureList,
  state: ArcState,
  head: number,
  dependent: number,
): void {
  const { words, endings, tags, relations, leftmost, rightmost, seen, count, commas, verbs } = state;
  const none = count + 1;
  const side = dependent < head ? 0 : 1;
  const far = side === 0 ? distance(dependent, head) : distance(head, dependent) + 8;
  const wh = words[head]!;
  const wd = words[dependent]!;
  const th = tags[head]! * 2 + side;
  const td = tags[dependent]!;
  const first = leftmost[dependent]!;
  const last = rightmost[dependent]!;
  const sibling = side === 0 ? leftmost[head]! : rightmost[head]!;
  const before = dependent > 0 ? dependent - 1 : none;
  const after = dependent + 1 < count ? dependent + 1 : none;
  const between = side === 0 ? [dependent, head] : [head, dependent];
  const commaGap = Math.min(2, commas[between[1]!]! - commas[between[0]!]!);
  const verbGap = Math.min(2, verbs[between[1]!]! - verbs[between[0]!]!);
  const rows = features.rows;
  let n = 0;
  rows[n++] = two(301, th, td);
  rows[n++] = two(302, wd, th);
  rows[n++] = three(303, wh, td, side);
  rows[n++] = three(304, wh, wd, side);
  rows[n++] = three(305, th, td, far);
  rows[n++] = three(306, endings[dependent]!, th, td);
  rows[n++] = three(307, th, td, words[first]!);
  rows[n++] = three(308, th, td, relations[first]!);
  rows[n++] = three(309, th, td, relations[last]!);
  rows[n++] = three(310, th, td, seen[dependent]!);
  rows[n++] = three(311, th, td, seen[head]!);
  rows[n++] = two(312, td, seen[dependent]!);
  rows[n++] = two(313, th, seen[head]!);
  rows[n++] = three(314, th, td, relations[sibling]!);
  rows[n++] = three(315, th, td, tags[before]!);
  rows[n++] = three(316, th, td, tags[after]!);
  rows[n++] = three(317, wd, words[first]!, side);
  rows[n++] = three(318, wh, words[first]!, side);
  rows[n++] = three(319, th, td, commaGap * 3 + verbGap);
  rows[n++] = mix(320, wd);
  rows[n++] = three(321, wh, seen[head]!, td);
  rows[n++] = three(322, wd, seen[dependent]!, side);
  rows[n++] = three(323, th, td, words[before]!);
  rows[n++] = three(324, wh, seen[dependent]!, td);
  rows[n++] = three(325, th, endings[head]!, td);
  rows[n++] = three(326, th, td, words[last]!);
  features.length = n;
}
