import { labelCount, predecessors } from './label.ts';

/** The best sequence of labels for `n` tokens, given each token's scores and the transitions (Viterbi). */
export function decodeLabels(scores: Float64Array, n: number, transitions: Float32Array): Uint8Array {
  const best = new Float32Array(n * labelCount);
  const back = new Uint8Array(n * labelCount);
  for (let label = 0; label < labelCount; label++) {
    best[label] = predecessors[label]!.includes(0) ? scores[label]! : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < n; i++) extend(scores, i, transitions, best, back);
  return trace(best, back, n);
}

function extend(
  scores: Float64Array,
  i: number,
  transitions: Float32Array,
  best: Float32Array,
  back: Uint8Array,
): void {
  const before = (i - 1) * labelCount;
  const here = i * labelCount;
  for (let label = 0; label < labelCount; label++) {
    let most = Number.NEGATIVE_INFINITY;
    let from = 0;
    for (const previous of predecessors[label]!) {
      const score = best[before + previous]! + transitions[previous * labelCount + label]!;
      if (score > most) {
        most = score;
        from = previous;
      }
    }
    best[here + label] = most + scores[here + label]!;
    back[here + label] = from;
  }
}

/** Follows the pointers back from the best label that may end a sentence. */
function trace(best: Float32Array, back: Uint8Array, n: number): Uint8Array {
  const labels = new Uint8Array(n);
  let label = 0;
  const end = (n - 1) * labelCount;
  for (const candidate of predecessors[0]!)
    if (best[end + candidate]! > best[end + label]!) label = candidate;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * labelCount + label]!;
  }
  return labels;
}
