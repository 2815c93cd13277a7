import { listTagFeatures } from '../../src/analysis/syntax/tag-features.ts';
import { tagSet } from '../../src/analysis/syntax/tag-set.ts';
import { bestClass, createFeatureList, type WeightTable } from '../../src/analysis/syntax/weight-table.ts';
import { createRandom, shuffle } from '../names/random.ts';
import type { Example } from './align-sentence.ts';
import { closestRival, Perceptron } from './perceptron.ts';

const epochs = 6;
const power = 19;
const margin = 20;
/** What a weight of one becomes in the model, where it is a byte. */
const scale = 2;

/** Trains the tagger on its own earlier decisions, as it will run. */
export function trainTagger(examples: readonly Example[]): WeightTable {
  const tagger = new Perceptron(tagSet.length, power);
  const features = createFeatureList();
  const random = createRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { forms, sentence, tags: gold } of shuffle(examples, random)) {
      const tags = new Uint8Array(gold.length);
      for (let i = 0; i < gold.length; i++) {
        listTagFeatures(features, forms, tags, sentence, i);
        const scores = tagger.score(features);
        tags[i] = bestClass(scores);
        tagger.learn(features, gold[i]!, closestRival(scores, gold[i]!, margin));
      }
    }
  }
  return tagger.toTable(scale);
}
