import { cueForms } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { EndRule } from './turn.ts';

/** "“a mess” and Byron says it is old", "that he was “glad” and Byron calling it a wonder": another's report, joined without a pause. */
export const otherSpeakerFollows: EndRule = (reading, cue, { at, quoted }) => {
  const { words, tags } = reading;
  if (!quoted || !/^(?:and|while)$/.test(words[at]!) || !/^NNP/.test(tags[at + 1] ?? '')) return false;
  const subject = nounPhraseAt(reading, at + 1, cue.scope.to);
  const verb = subject?.to ?? at;
  const tag = tags[verb] ?? '';
  const inStep = cue.form === 'participle' ? tag === 'VBG' : /^VB[DZP]$/.test(tag);
  return inStep && (cueForms.get(words[verb]!)?.entry.frames.has('quote') ?? false);
};
