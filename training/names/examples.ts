import { hashText, mix } from '../../src/analysis/hashing/index.ts';
import { extractFeatures } from '../../src/analysis/names/extract-features.ts';
import { createFeatureList } from '../../src/analysis/names/feature-list.ts';
import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';
import { labelCount } from '../../src/analysis/names/label.ts';
import { findLiveRuns } from '../../src/analysis/names/live-runs.ts';
import { hiddenWidth, windowReach } from '../../src/analysis/names/network.ts';
import { extractNetworkFeatures } from '../../src/analysis/names/network-features.ts';
import { readContexts } from '../../src/analysis/names/read-context.ts';
import { clipLabels } from './clip-labels.ts';
import type { TrainingDocument } from './training-document.ts';

/** A run of tokens as training sees it; rows are where a feature's weights start. */
export interface Example {
  readonly labels: Uint8Array;
  readonly rows: readonly Int32Array[];
  readonly networkRows: readonly Int32Array[];
  /** Numbers of the words, with `windowReach` more at each end: -1 has no vector, -2 is outside of the sentence. */
  readonly words: Int32Array;
  readonly topic: Float32Array;
}

export interface Sizes {
  readonly rows: number;
  readonly networkRows: number;
}

/** A token's first features are its words: those are what domains have customs for, in rows of their own behind the shared ones. */
const domainFeatures = 12;
export const noVector = -1;
export const noWord = -2;

/** The runs of a document that may hold names. */
export function toExamples(
  { text, tokens, sentences, labels, domain }: TrainingDocument,
  gazetteer: Gazetteer,
  sizes: Sizes,
): Example[] {
  const list = createFeatureList();
  const customs = hashText(domain);
  return readContexts(text, tokens, sentences, gazetteer).flatMap((context) =>
    findLiveRuns(context).map(({ first, end }) => {
      const positions = Array.from({ length: end - first }, (_, k) => first + k);
      const word = (i: number) =>
        i >= context.first && i < context.end ? context.features.vector[i]! : noWord;
      return {
        labels: clipLabels(labels.slice(first, end)),
        rows: positions.map((i) => {
          extractFeatures(context, i, list);
          const shared = list.hashes.subarray(0, list.count);
          const own = list.hashes.subarray(0, domainFeatures);
          const mask = sizes.rows - 1;
          return Int32Array.from([
            ...Array.from(shared, (hash) => (hash & mask) * labelCount),
            ...Array.from(own, (hash) => (sizes.rows + (mix(hash, customs) & mask)) * labelCount),
          ]);
        }),
        networkRows: positions.map((i) => {
          extractNetworkFeatures(context, i, list);
          return list.hashes
            .slice(0, list.count)
            .map((hash) => (hash & (sizes.networkRows - 1)) * hiddenWidth);
        }),
        words: Int32Array.from({ length: end - first + 2 * windowReach }, (_, k) =>
          word(first + k - windowReach),
        ),
        topic: context.topic,
      };
    }),
  );
}
