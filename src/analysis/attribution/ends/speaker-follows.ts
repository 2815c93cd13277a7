import { cueForms, isReport } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import type { EndRule } from './turn.ts';

const auxiliary = /^(?:has|have|had|do|does|did)$/;

/** "…, and other deputies said", "…, but the mayor has denied it": somebody else reports. */
export const speakerFollows: EndRule = (reading, cue, { at, pause }) => {
  if (pause === '') return false;
  const { words, tags } = reading;
  const isJoined = /^(?:and|while|but)$/.test(words[at]!);
  const subject = nounPhraseAt(reading, isJoined ? at + 1 : at, cue.scope.to);
  if (!subject) return false;
  const verb = verbBehind(reading, subject.to, isJoined);
  const hasHelp = reading.words.slice(subject.to, verb).some((word) => auxiliary.test(word));
  if (!hasHelp && !/^VB[DZP]$/.test(tags[verb] ?? '')) return false;
  return verb > subject.to && !hasHelp ? isReport(words[verb]) : cueForms.has(words[verb]!);
};

/** The token behind adverbs and, where they count, behind auxiliaries. */
function verbBehind({ words, tags }: Reading, from: number, skipsHelp: boolean): number {
  let i = from;
  while (tags[i] === 'RB' || (skipsHelp && auxiliary.test(words[i] ?? ''))) i++;
  return i;
}
