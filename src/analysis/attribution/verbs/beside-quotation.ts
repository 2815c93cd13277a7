import { cueForms } from '../cue-lexicon.ts';
import { isParticiple } from '../inflections.ts';
import { beforePhrase } from './closes-quotation.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

/** "“We won,” quips/NNS Byron", "“We won,” vowed/VBN the mayor", "“Out!” the mayor scoffs/NNS.": between a quotation and who speaks, or behind both. */
export const besideQuotation: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  const { inflections, entry } = cueForms.get(words[i]!)!;
  const tag = inflections.includes('past') ? 'VBD' : inflections.includes('third') ? 'VBZ' : undefined;
  if (!entry.frames.has('quote') || isParticiple(words[i]!)) return undefined;
  const opens = /^(?:NN|DT|PRP|JJ|CD)/.test(tags[i + 1] ?? '') && pausesBefore(tagged, i);
  const ends =
    /^[.,:]$/.test(words[i + 1] ?? '') &&
    /^(?:NN|PRP)/.test(tags[i - 1] ?? '') &&
    pausesBefore(tagged, beforePhrase(tagged, i - 1) + 1);
  return opens || ends ? tag : undefined;
};

/** Whether a quotation with a pause ends right before: "…,” ", "…”, ". */
const pausesBefore = ({ words, tags }: Tagged, i: number): boolean =>
  (tags[i - 1] === "''" && /^[,?!]$/.test(words[i - 2] ?? '')) ||
  (words[i - 1] === ',' && tags[i - 2] === "''");
