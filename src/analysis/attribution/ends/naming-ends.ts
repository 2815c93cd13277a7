import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';
import type { EndRule } from './turn.ts';

/** "called her “a mess” on Monday": what somebody is called ends with its marks. */
export const namingEnds: EndRule = (reading, cue, { at, quoted, said }, as) => {
  const { words, tags, quotationAt } = reading;
  if (as !== 'object' || !quoted || !/^(?:call|describe|dub|label|brand|refer)$/.test(cue.entry.lemma))
    return false;
  if (quotationAt[said.from] !== quotationAt[cue.verb] || /^(?:on|for|upon)$/.test(words[cue.group.to]!))
    return false;
  if (/^(?:in|on|at)$/.test(words[at]!)) return !isMatter(reading, cue, at + 1);
  return (
    /^(?:during|when|while|after|instead|though|although)$/.test(words[at]!) ||
    (words[at] === 'and' && tags[at + 1] !== '``')
  );
};

/** "“a step” in the fight for docks": neither a time nor a place of one word nor something of the speaker's own. */
function isMatter(reading: Reading, { scope }: Cue, from: number): boolean {
  const phrase = nounPhraseAt(reading, from, scope.to);
  if (!phrase || phrase.to - phrase.from < 2) return false;
  return !isTime(reading, phrase) && reading.tags[from] !== 'PRP$';
}
