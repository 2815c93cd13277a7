import type { Tagged } from './tagged.ts';

/** "people say/VB": a base form that nothing governs is the present. */
export function finiteWithoutAuxiliary({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VB' || !/^(?:NNPS?|NNS|PRP|NN|RB|WP|WDT|,)$/.test(tags[i - 1] ?? '')) return;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    if (/^(?:MD|TO)$/.test(tags[k]!) || governing.test(words[k]!)) return;
    if (/^[.;:?!]$/.test(words[k]!)) break;
  }
  tags[i] = 'VBP';
}

const governing =
  /^(?:do|does|did|n't|let|lets|help|helps|helped|helping|make|makes|made|making|see|saw|seen|seeing|hear|heard|watch|watched|have|had|having|to|that|demand|demanded|please|not)$/;
