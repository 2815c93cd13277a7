import { nounPhraseAt } from '../noun-phrases.ts';
import { holdsQuotation } from './holds-quotation.ts';
import type { EndRule } from './turn.ts';

/** "…, but the ministry closed it", "…, while others waited", "…, even as she left" */
export const contrastFollows: EndRule = (reading, cue, { at, pause, said }) => {
  const { words, tags } = reading;
  if (pause === '' || at < said.from + 3) return false;
  if (words[at] === 'even' && /^(?:as|though)$/.test(words[at + 1] ?? '')) return true;
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
