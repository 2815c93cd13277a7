import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import type { EndRule, SaidAs } from './turn.ts';

/** "…, but the ministry closed it", "…, while others waited", "…, even as she left" */
export const contrastFollows: EndRule = (reading, cue, { at, pause, said }, as) => {
  const { words, tags } = reading;
  if (at < said.from + 3) return false;
  if (words[at] === 'even' && words[at + 1] === 'as') return true;
  if (pause === '') return false;
  if (words[at] === 'even' && words[at + 1] === 'though') return true;
  if (words[at] === 'but' && leavesThing(reading, cue, at, as)) return true;
  if (!/^(?:but|while|though|although|whereas)$/.test(words[at]!)) return false;
  if (
    words[at] === 'but' &&
    holdsQuotation(reading, cue, { from: at, to: cue.scope.to }) &&
    !holdsQuotation(reading, cue, said)
  )
    return false;
  const subject = nounPhraseAt(reading, at + 1, cue.scope.to);
  return subject !== undefined && /^(?:VB[DZP]|MD|RB)$/.test(tags[subject.to] ?? '');
};

/** "the plan, but used it", "that it was old, but bought it": a thing is left at once, a clause for a verb in the cue's past; not "scores, but no evidence". */
function leavesThing({ words, tags }: Reading, cue: Cue, at: number, as: SaidAs): boolean {
  if (as === 'object') return !/^(?:no|not)$/.test(words[at + 1] ?? '') && tags[at + 1] !== 'VBG';
  return tags[at + 1] === 'VBD' && tags[cue.verb] === 'VBD';
}
