import type { Sentence } from '../annotations/index.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { listTagFeatures } from './tag-features.ts';
import { tagSet } from './tag-set.ts';
import { addScores, bestClass, createFeatureList } from './weight-table.ts';
import type { WordForms } from './word-forms.ts';

/** Tags a sentence from left to right into `tags`. */
export function createTagger({ tagger }: Pick<SyntaxModel, 'tagger'>) {
  const features = createFeatureList();
  const scores = new Int32Array(tagSet.length);
  return (forms: WordForms, tags: Uint8Array, sentence: Sentence): void => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      listTagFeatures(features, forms, tags, sentence, i);
      addScores(tagger, features, scores);
      tags[i] = bestClass(scores);
    }
  };
}
