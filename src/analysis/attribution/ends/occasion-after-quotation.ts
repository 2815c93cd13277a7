import { isListed } from './holds-quotation.ts';
import type { EndRule } from './turn.ts';

/** "doesn’t want “that mess,” in an interview": a quotation that pauses inside its marks, and when or where it was said. */
export const occasionAfterQuotation: EndRule = (reading, cue, { at, pause, quoted }) => {
  const { words, tags, quotationAt } = reading;
  if (pause !== ',' || !quoted || words[at - 1] === ',') return false;
  if (quotationAt[at - 1] === quotationAt[cue.verb]) return false;
  if (tags[at] === 'DT') return !isListed(reading, cue, at);
  return /^(?:in|on|at|during)$/.test(words[at]!);
};
