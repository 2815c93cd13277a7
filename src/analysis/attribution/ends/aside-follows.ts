import type { Cue } from '../cue.ts';
import type { Range, Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import type { EndRule } from './turn.ts';

const dash = /^(?:[—–-]|--)$/;

/** "he was “glad” of it — a change since May": what stands behind the only dash, after words in quotation marks, is the narrator's. */
export const asideFollows: EndRule = (reading, cue, { pause, said }) =>
  dash.test(pause) &&
  holdsQuotation(reading, cue, said) &&
  countDashes(reading, cue, { from: said.from, to: cue.scope.to }) === 1;

/** How many dashes stand there outside the quotations inside. */
function countDashes({ words, quotationAt }: Reading, { verb }: Cue, { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (dash.test(words[i]!) && quotationAt[i] === quotationAt[verb]) count++;
  return count;
}
