import { addProduct } from './add-product.ts';
import { createFeatureList, type FeatureList } from './feature-list.ts';
import type { NameModel } from './name-model.ts';
import { hiddenWidth, secondWidth } from './network.ts';

/** Working memory of one article. */
export interface Scratch {
  readonly list: FeatureList;
  /** What every token's hidden units start from. */
  readonly base: Float64Array;
  /** Units of the tokens of a run, and of the second layer of one token. */
  hidden: Float64Array;
  readonly second: Float64Array;
  /** Sums of small integers, a unit or a label each. */
  readonly sums: Int32Array;
}

export function createScratch({ network }: NameModel, topic: Float32Array): Scratch {
  const base = Float64Array.from(network.bias);
  addProduct(Float64Array.from(topic), 0, topic.length, network.topic, 0, hiddenWidth, base, 0);
  return {
    list: createFeatureList(),
    base,
    hidden: new Float64Array(64 * hiddenWidth),
    second: new Float64Array(secondWidth),
    sums: new Int32Array(hiddenWidth),
  };
}
