import { bestClass, createFeatureList } from '../../src/analysis/syntax/row-table.ts';
import { listTagFeatures } from '../../src/analysis/syntax/tag-features.ts';
import { tagSet } from '../../src/analysis/syntax/tag-set.ts';
import type { Example } from './align-sentence.ts';
import { closestRival, Perceptron } from './perceptron.ts';
import { createGenerator, shuffle } from './shuffle.ts';

export interface TrainedTagger {
  readonly dictionary: ReadonlyMap<number, number>;
  readonly tagger: Perceptron;
}

/** Trains the tagger on its own earlier decisions, as it will run. */
export function trainTagger(examples: readonly Example[], epochs: number, power: number): TrainedTagger {
  const dictionary = listSettledWords(examples);
  const tagger = new Perceptron(tagSet.length, power);
  const features = createFeatureList();
  const next = createGenerator(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { forms, sentence, tags: gold } of shuffle(examples, next)) {
      const tags = new Uint8Array(gold.length);
      for (let i = 0; i < gold.length; i++) {
        const known = dictionary.get(forms.exact[i]!);
        if (known === undefined) listTagFeatures(features, forms, tags, sentence, i);
        const scores = known === undefined ? tagger.score(features) : undefined;
        tags[i] = scores ? bestClass(scores, tagSet.length) : known!;
        if (scores) tagger.learn(features, gold[i]!, closestRival(scores, gold[i]!, 8));
      }
    }
  }
  return { dictionary, tagger };
}

/** Words seen ten times or more and with one tag only. */
function listSettledWords(examples: readonly Example[]): ReadonlyMap<number, number> {
  const seen = new Map<number, { tag: number; count: number }>();
  for (const { forms, tags } of examples) {
    tags.forEach((tag, i) => {
      const word = seen.get(forms.exact[i]!) ?? { tag, count: 0 };
      seen.set(forms.exact[i]!, { tag: word.tag === tag ? tag : -1, count: word.count + 1 });
    });
  }
  const settled = [...seen].filter(([, { tag, count }]) => tag >= 0 && count >= 10);
  return new Map(settled.map(([word, { tag }]) => [word, tag]));
}
