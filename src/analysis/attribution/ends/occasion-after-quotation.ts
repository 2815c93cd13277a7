import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import type { EndRule } from './turn.ts';

/** "doesn’t want “that mess,” in an interview": a quotation that pauses inside its marks, and when or where it was said. */
export const occasionAfterQuotation: EndRule = (reading, cue, { at, pause, quoted }) => {
  const { words, tags, quotationAt } = reading;
  if (pause !== ',' || !quoted || words[at - 1] === ',') return false;
  if (quotationAt[at - 1] === quotationAt[cue.verb]) return false;
  if (tags[at] === 'DT') return !opensQuotation(reading, cue, at);
  return /^(?:in|on|at|during)$/.test(words[at]!);
};

/** "“a loser,” a “liar”": the list goes on. */
const opensQuotation = ({ quotationAt }: Reading, { verb }: Cue, at: number): boolean =>
  [at + 1, at + 2].some((i) => quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]);
