import { cueForms } from '../cue-lexicon.ts';

export const isSubject = (tag = ''): boolean => /^(?:NNPS?|PRP|NNS|NN)$/.test(tag);
export const isPast = (word: string): boolean =>
  (word.endsWith('ed') || word === 'told') && (cueForms.get(word)?.inflections.includes('past') ?? false);
export const isThird = (word: string): boolean => cueForms.get(word)?.inflections.includes('third') ?? false;
