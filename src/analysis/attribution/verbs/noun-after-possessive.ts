import { cueForms } from '../cue-lexicon.ts';
import type { VerbRepair } from './verb-repair.ts';

/** "Her claim/VBP that": what belongs to somebody is a noun. */
export const nounAfterPossessive: VerbRepair = ({ words, tags }, i) =>
  /^VBP?$/.test(tags[i]!) && tags[i - 1] === 'PRP$' && cueForms.get(words[i]!)!.inflections.includes('base')
    ? 'NN'
    : undefined;
