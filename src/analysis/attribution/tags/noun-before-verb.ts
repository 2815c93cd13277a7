import { auxiliary } from './auxiliary.ts';
import type { Tagged } from './tagged.ts';

/** "analysts/VBZ said": of two finite verbs side by side the first is a noun. */
export function nounBeforeVerb({ words, tags }: Tagged, i: number): void {
  if (!/^VB[ZP]?$/.test(tags[i]!) || !/^(?:said|says|say|told|tells)$/.test(words[i + 1] ?? '')) return;
  if (
    /^(?:DT|JJ.?|NN.*|CD|PRP\$|POS|VB[GN]|IN|CC|,)$/.test(tags[i - 1] ?? ',') &&
    !auxiliary.test(words[i]!) &&
    !/^(?:do|does|did|help|let)$/.test(words[i]!)
  )
    tags[i] = words[i]!.endsWith('s') ? 'NNS' : 'NN';
}
