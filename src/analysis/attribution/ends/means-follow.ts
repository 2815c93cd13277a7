import { cueForms } from '../cue-lexicon.ts';
import type { EndRule } from './turn.ts';

/** "responded to the letter by calling": what is done with a thing is told by another verb of saying. */
export const meansFollow: EndRule = ({ words, tags }, _, { at }, as) =>
  as === 'object' && words[at] === 'by' && tags[at + 1] === 'VBG' && cueForms.has(words[at + 1]!);
