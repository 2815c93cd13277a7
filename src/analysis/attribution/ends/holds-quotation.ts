import type { Cue } from '../cue.ts';
import type { Range, Reading } from '../reading.ts';

/** Whether words in quotation marks, other than those that hold the cue, stand there. */
export function holdsQuotation({ quotationAt }: Reading, { verb }: Cue, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]) return true;
  return false;
}

/** "“a loser,” a “liar”": another quotation opens behind the article at `at`, so that a list goes on. */
export const isListed = ({ quotationAt }: Reading, { verb }: Cue, at: number): boolean =>
  [at + 1, at + 2].some((i) => quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]);
