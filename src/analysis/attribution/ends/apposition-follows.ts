import { finite } from '../../syntax/index.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import { isListed } from './holds-quotation.ts';
import type { EndRule } from './turn.ts';

/** "said the dock was closed, a sign of the times": a phrase with "a" behind the last comma is the narrator's; of a thing one with "the" too. */
export const appositionFollows: EndRule = (reading, cue, { at, pause }, as) => {
  const { words, tags } = reading;
  if (pause !== ',' || !(as === 'object' ? /^(?:an?|the)$/ : /^an?$/).test(words[at]!)) return false;
  if (isListed(reading, cue, at)) return false;
  for (let i = at; i < cue.scope.to; i++)
    if (words[i] === ',' || (as === 'object' && words[i] === 'and')) return false;
  const phrase = nounPhraseAt(reading, at, cue.scope.to);
  return !phrase || !finite.test(tags[phrase.to] ?? '');
};
