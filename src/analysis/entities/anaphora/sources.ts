import type { Cluster } from '../cluster.ts';
import { firstEndingAfter } from './first-ending-after.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseIndex } from './phrase-index.ts';
import type { Scene } from './scene.ts';

/** Which phrases speak in which attributions, and whom they mean as far as it is known. */
export interface Sources {
  /** The attribution in which the phrase speaks. */
  attributionOf(phrase: Phrase): number | undefined;
  speakerOf(attribution: number): Cluster | undefined;
  setSpeaker(attribution: number, speaker: Cluster): void;
}

/** The phrase with which each source begins; who is named outright, or beside it, is known from the start. */
export function readSources(
  scene: Scene,
  index: PhraseIndex,
  appositions: ReadonlyMap<Phrase, Phrase>,
): Sources {
  const attributions = new Map<Phrase, number>();
  const speakers: (Cluster | undefined)[] = [];
  scene.attributions.forEach(({ source }, attribution) => {
    let phrase = source && index.startingAt(firstEndingAfter(scene.tokens, source.start));
    while (phrase?.owner && source && scene.tokens[phrase.to - 1]!.end > source.end) phrase = phrase.owner;
    if (!phrase) return;
    attributions.set(phrase, attribution);
    const name = phrase.name ?? appositions.get(phrase)?.name;
    if (name !== undefined) speakers[attribution] = scene.clusters[name];
  });
  return {
    attributionOf: (phrase) => attributions.get(phrase),
    speakerOf: (attribution) => speakers[attribution],
    setSpeaker: (attribution, speaker) => {
      speakers[attribution] ??= speaker;
    },
  };
}
