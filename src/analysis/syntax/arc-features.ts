import type { ArcState } from './arc-state.ts';
import { mix } from './mix.ts';
import type { FeatureList } from './row-table.ts';

const two = (id: number, a: number, b: number): number => mix(mix(id, a), b);
const three = (id: number, a: number, b: number, c: number): number => mix(mix(mix(id, a), b), c);
const four = (id: number, a: number, b: number, c: number, d: number): number =>
  mix(mix(mix(mix(id, a), b), c), d);

/** How far apart two positions are, in a few steps. */
export const distance = (a: number, b: number): number => {
  const apart = b - a;
  if (apart < 5) return apart;
  return apart < 10 ? 5 : 6;
};

/** Fills in what decides the next move: the tokens at the top of the stack and next to read, and what hangs under them. */
export function listArcFeatures(features: FeatureList, state: ArcState): void {
  const { stack, depth, next, count, words, endings, tags, relations, commas, verbs } = state;
  const { leftmost, leftSecond, rightmost, rightSecond, leftCounts, rightCounts, seen } = state;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const b1 = next + 1 < count ? next + 1 : none;
  const b2 = next + 2 < count ? next + 2 : none;
  const w0 = words[s0]!;
  const w1 = words[s1]!;
  const wn = words[next]!;
  const t0 = tags[s0]!;
  const t1 = tags[s1]!;
  const t2 = tags[s2]!;
  const tn = tags[next]!;
  const tb1 = tags[b1]!;
  const tb2 = tags[b2]!;
  const wb1 = words[b1]!;
  const far = s0 === none ? 9 : distance(s0, next);
  const gap = s1 === none ? 9 : distance(s1, s0);
  const l0 = leftmost[s0]!;
  const r0 = rightmost[s0]!;
  const ln = leftmost[next]!;
  const r1 = rightmost[s1]!;
  const l1 = leftmost[s1]!;
  const commaGap = Math.min(3, commas[next]! - commas[s0]!);
  const verbGap = Math.min(3, verbs[next]! - verbs[s0]!);
  const rows = features.rows;
  let n = 0;
  rows[n++] = mix(201, w0);
  rows[n++] = mix(202, t0);
  rows[n++] = two(203, w0, t0);
  rows[n++] = mix(204, w1);
  rows[n++] = mix(205, t1);
  rows[n++] = two(206, w1, t1);
  rows[n++] = mix(207, wn);
  rows[n++] = mix(208, tn);
  rows[n++] = two(209, wn, tn);
  rows[n++] = two(210, wb1, tb1);
  rows[n++] = two(211, words[b2]!, tb2);
  rows[n++] = two(212, tb1, tb2);
  // The top of the stack with the next token.
  rows[n++] = two(213, w0, wn);
  rows[n++] = four(214, w0, t0, wn, tn);
  rows[n++] = three(215, w0, t0, tn);
  rows[n++] = three(216, t0, wn, tn);
  rows[n++] = two(217, t0, tn);
  rows[n++] = three(218, t0, tn, tb1);
  rows[n++] = four(219, t0, tn, tb1, tb2);
  rows[n++] = three(220, w0, tn, tb1);
  rows[n++] = three(221, t0, wn, tb1);
  rows[n++] = three(222, t0, tn, wb1);
  // The two at the top of the stack.
  rows[n++] = two(223, w1, w0);
  rows[n++] = three(224, w1, t1, t0);
  rows[n++] = three(225, t1, w0, t0);
  rows[n++] = two(226, t1, t0);
  rows[n++] = three(227, t1, t0, tn);
  rows[n++] = four(228, t1, t0, tn, tb1);
  rows[n++] = three(229, w1, t0, tn);
  rows[n++] = three(230, t1, w0, tn);
  rows[n++] = three(231, t1, t0, wn);
  rows[n++] = three(232, t2, t1, t0);
  rows[n++] = four(233, t2, t1, t0, tn);
  rows[n++] = three(234, w1, w0, tn);
  // Distances and what lies between.
  rows[n++] = three(235, t0, tn, far);
  rows[n++] = three(236, w0, tn, far);
  rows[n++] = three(237, t0, wn, far);
  rows[n++] = three(238, t1, t0, gap);
  rows[n++] = three(239, w1, t0, gap);
  rows[n++] = four(240, t0, tn, commaGap, verbGap);
  rows[n++] = four(241, t1, t0, tn, commaGap);
  // What hangs under them already.
  rows[n++] = three(242, t0, leftCounts[s0]!, rightCounts[s0]!);
  rows[n++] = three(243, t1, leftCounts[s1]!, rightCounts[s1]!);
  rows[n++] = two(244, tn, leftCounts[next]!);
  rows[n++] = two(245, w0, rightCounts[s0]!);
  rows[n++] = two(246, w1, rightCounts[s1]!);
  rows[n++] = three(247, t0, tags[l0]!, relations[l0]!);
  rows[n++] = three(248, t0, tags[r0]!, relations[r0]!);
  rows[n++] = three(249, tn, tags[ln]!, relations[ln]!);
  rows[n++] = three(250, t1, tags[r1]!, relations[r1]!);
  rows[n++] = three(251, t1, tags[l1]!, relations[l1]!);
  rows[n++] = three(252, t0, tn, relations[l0]!);
  rows[n++] = three(253, t0, tn, relations[r0]!);
  rows[n++] = three(254, t0, tn, relations[ln]!);
  rows[n++] = three(255, t1, t0, relations[r0]!);
  rows[n++] = three(256, t1, t0, relations[l0]!);
  rows[n++] = three(257, t1, t0, relations[r1]!);
  rows[n++] = three(258, t0, relations[leftSecond[s0]!]!, relations[l0]!);
  rows[n++] = three(259, t0, relations[rightSecond[s0]!]!, relations[r0]!);
  rows[n++] = three(260, tn, relations[leftSecond[next]!]!, relations[ln]!);
  rows[n++] = two(261, t0, seen[s0]!);
  rows[n++] = two(262, t1, seen[s1]!);
  rows[n++] = two(263, tn, seen[next]!);
  rows[n++] = three(264, t0, seen[s0]!, tn);
  rows[n++] = four(265, t1, seen[s1]!, t0, tn);
  rows[n++] = three(266, w0, words[l0]!, tn);
  rows[n++] = three(267, w0, words[r0]!, tn);
  rows[n++] = three(268, w1, words[r1]!, t0);
  rows[n++] = three(269, endings[s0]!, t0, tn);
  rows[n++] = three(270, endings[next]!, t0, tn);
  rows[n++] = three(271, w1, wn, t0);
  rows[n++] = four(272, t1, t0, verbGap, tags[next > 0 ? next - 1 : none]!);
  rows[n++] = three(273, words[l0]!, t0, wn);
  features.length = n;
}
