import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';

/** Whether a quotation that does not hold the cue closes before `at`, a comma between them or not. */
export function endsWithQuotation(
  { words, quotationAt, quotations }: Reading,
  cue: Cue,
  at: number,
): boolean {
  const last = words[at - 1] === ',' ? at - 2 : at - 1;
  const quotation = quotationAt[last] ?? -1;
  return quotation >= 0 && quotation !== quotationAt[cue.verb] && quotations[quotation]!.to === last + 1;
}
