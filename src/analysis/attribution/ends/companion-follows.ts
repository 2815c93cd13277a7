import { nounPhraseAt } from '../noun-phrases.ts';
import type { EndRule } from './turn.ts';

/** "…, with Hook calling it “a mess”": what somebody else does meanwhile. */
export const companionFollows: EndRule = (reading, cue, { at, pause }) => {
  if (pause !== ',' || reading.words[at] !== 'with') return false;
  const companion = nounPhraseAt(reading, at + 1, cue.scope.to);
  return companion !== undefined && reading.tags[companion.to] === 'VBG';
};
