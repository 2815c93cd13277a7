import type { EndRule } from './turn.ts';

/** "doesn’t want “that mess,” in an interview": a quotation that pauses inside its marks, and when or where it was said. */
export const occasionAfterQuotation: EndRule = ({ words, tags, quotationAt }, cue, { at, pause, quoted }) => {
  if (pause !== ',' || !quoted || words[at - 1] === ',') return false;
  if (quotationAt[at - 1] === quotationAt[cue.verb]) return false;
  return tags[at] === 'DT' || /^(?:in|on|at|during)$/.test(words[at]!);
};
