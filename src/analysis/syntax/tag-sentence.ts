import type { Sentence } from '../annotations/index.ts';
import { bestClass, createFeatureList, scoreRows } from './row-table.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { listTagFeatures } from './tag-features.ts';
import { tagSet } from './tag-set.ts';
import type { WordForms } from './word-forms.ts';

/** Tags a sentence from left to right into `tags`; words that were only ever seen with one tag have it at once. */
export function createTagger(model: Pick<SyntaxModel, 'tagger' | 'dictionary'>) {
  const features = createFeatureList();
  const scores = new Int32Array(tagSet.length);
  return (forms: WordForms, tags: Uint8Array, sentence: Sentence): void => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const known = model.dictionary.get(forms.exact[i]!);
      tags[i] = known ?? decide(i, forms, tags, sentence);
    }
  };

  function decide(i: number, forms: WordForms, tags: Uint8Array, sentence: Sentence): number {
    listTagFeatures(features, forms, tags, sentence, i);
    scoreRows(model.tagger, features, scores);
    return bestClass(scores, tagSet.length);
  }
}
