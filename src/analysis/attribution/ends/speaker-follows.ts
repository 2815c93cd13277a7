import { cueForms, isReport } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { EndRule } from './turn.ts';

/** "…, and other deputies said": somebody else reports. */
export const speakerFollows: EndRule = (reading, cue, { at, pause }) => {
  if (pause === '') return false;
  const { words, tags } = reading;
  const start = /^(?:and|while|but)$/.test(words[at]!) ? at + 1 : at;
  const subject = nounPhraseAt(reading, start, cue.scope.to);
  if (!subject) return false;
  let verb = subject.to;
  while (tags[verb] === 'RB') verb++;
  if (!/^VB[DZP]$/.test(tags[verb] ?? '')) return false;
  return verb > subject.to ? isReport(words[verb]) : cueForms.has(words[verb]!);
};
