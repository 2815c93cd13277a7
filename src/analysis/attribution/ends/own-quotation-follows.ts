import { isReport } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import { closeOf } from '../reading.ts';
import type { EndRule } from './turn.ts';

/** "spoke of the need for a dock: “It is old,” she said": behind the colon stands a quotation that has a report of its own. */
export const ownQuotationFollows: EndRule = (reading, cue, { at }) => {
  const { words, quotationAt, quotations } = reading;
  const quotation = quotationAt[at] === quotationAt[cue.verb] ? undefined : quotations[quotationAt[at]!];
  if (words[at - 1] !== ':' || quotation?.from !== at) return false;
  if (!/^[,!?]$/.test(closeOf(reading, quotation))) return false;
  const subject = nounPhraseAt(reading, quotation.to, quotation.to + 12);
  return isReport(words[quotation.to]) || (subject !== undefined && isReport(words[subject.to]));
};
