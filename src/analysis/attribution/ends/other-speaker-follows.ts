import { isReport } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import { isCapitalized } from '../reading.ts';
import type { EndRule } from './turn.ts';

/** "“a mess” and Byron says it is old", "her hope for it – Byron saying that it was old": another's report, joined without a comma. */
export const otherSpeakerFollows: EndRule = (reading, cue, { at, pause, quoted }) => {
  const { words, tags } = reading;
  const isAside = /^(?:[—–-]|--)$/.test(pause);
  if (!isAside && !(quoted && /^(?:and|while)$/.test(words[at]!))) return false;
  const start = isAside ? at : at + 1;
  if (!isCapitalized(reading, start) && tags[start] !== 'CD') return false;
  const verb = nounPhraseAt(reading, start, cue.scope.to)?.to ?? start + 1;
  const tag = tags[verb] ?? '';
  const inStep = isAside || cue.form === 'participle' ? tag === 'VBG' : /^VB[DZP]$/.test(tag);
  return inStep && isReport(words[verb]);
};
