import { tagIndex, tagSet } from '../../../src/analysis/syntax/tag-set.ts';
import { hashFolded } from '../../../src/analysis/syntax/word-forms.ts';
import type { GoldSentence } from '../read-conllu.ts';

/** How often each word has each tag where it is written small, by the word's hash: capitals say more than company does. */
export function countTags(sentences: readonly GoldSentence[]): ReadonlyMap<number, Float64Array> {
  const counts = new Map<number, Float64Array>();
  for (const { form, tag } of sentences.flatMap(({ words }) => words)) {
    if (form !== form.toLowerCase()) continue;
    const word = hashFolded(form);
    const tags = counts.get(word) ?? new Float64Array(tagSet.length);
    tags[tagIndex(tag)]! += 1;
    counts.set(word, tags);
  }
  return counts;
}
