import type { Gazetteer } from '../../src/analysis/names/gazetteer.ts';

const shareForgotten = 0.4;

/** The gazetteer without a part of its phrases. */
export const thinGazetteer = (gazetteer: Gazetteer, random: () => number): Gazetteer => ({
  ...gazetteer,
  kinds: gazetteer.kinds.map((kind) => (random() < shareForgotten ? 0 : kind)),
});
