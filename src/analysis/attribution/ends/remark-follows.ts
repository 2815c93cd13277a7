import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { cueForms } from '../cue-lexicon.ts';
import type { Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import { type EndRule, turnAt } from './turn.ts';

/** "that it was “sad” for the town, which raised fears", "…, as have the sailors": the narrator tells more, and quotes no more. */
export const remarkFollows: EndRule = (reading, cue, { at, pause, said }, as) => {
  const { words, tags } = reading;
  if (pause === ',' && words[at] === 'to' && words[at + 1] === 'which') return true; // "…, to which a third said no"
  if (pause !== ',' || as !== 'clause') return false;
  const adds =
    /^(?:which|who)$/.test(words[at]!) || (words[at] === 'as' && /^VB[DZP]$/.test(tags[at + 1] ?? ''));
  if (words[at] === 'which' && tags[at + 1] === 'PRP' && cueForms.has(words[at + 2] ?? ''))
    return !isInserted(reading, cue, at);
  return (
    adds &&
    holdsQuotation(reading, cue, said) &&
    !holdsQuotation(reading, cue, { from: at, to: cue.scope.to }) &&
    !isInserted(reading, cue, at)
  );
};

/** "that Hook, who left, is “sad”": a comma and the verb close what is inserted. */
function isInserted(reading: Reading, cue: Cue, from: number): boolean {
  for (let i = from + 1; i < cue.scope.to; i++)
    if (finite.test(reading.tags[i]!) && turnAt(reading, cue, from, i).pause === ',') return true;
  return false;
}
