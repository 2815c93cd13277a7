import { begin, coarseTypes, inner, label, labelCount, last, single } from './label.ts';

/** How probable each type is for a name of these tokens, given that they are one. */
export function weighTypes(
  scores: Float64Array,
  from: number,
  end: number,
  transitions: Float32Array,
): Float32Array {
  const sums = Float32Array.from(coarseTypes, (_, type) => {
    let sum = 0;
    for (let i = from; i < end; i++) {
      const own = label(type, positionIn(i, from, end));
      sum += scores[i * labelCount + own]!;
      if (i > from) sum += transitions[label(type, positionIn(i - 1, from, end)) * labelCount + own]!;
    }
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

function positionIn(i: number, from: number, end: number): number {
  if (end - from === 1) return single;
  return i === from ? begin : i === end - 1 ? last : inner;
}
