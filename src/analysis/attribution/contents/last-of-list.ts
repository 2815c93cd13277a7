import type { Cue } from '../cue.ts';
import { closeOf, type Range, type Reading } from '../reading.ts';

const pause = /^[,;]$/;
const longest = 12;

/** Where the list that the quotation opens ends: "cited its “noise,” “smell” and, she said, “old age.”" */
export function lastOfList(reading: Reading, { verb, scope }: Cue, first: Range): number {
  const { quotations, quotationAt } = reading;
  let last = first;
  for (let steps = 0; steps < longest; steps++) {
    const at = nextItem(reading, last, scope.to);
    const next = at < 0 || quotationAt[at] === quotationAt[verb] ? undefined : quotations[quotationAt[at]!];
    if (next?.from !== at) break;
    last = next;
  }
  return last.to;
}

/** The token after the comma and "and" behind a quotation that pauses; -1 where it does not. */
function nextItem(reading: Reading, item: Range, to: number): number {
  const { words } = reading;
  const paused = pause.test(closeOf(reading, item));
  let at = item.to;
  if (pause.test(words[at] ?? '')) at++;
  else if (!paused && !/^(?:and|or)$/.test(words[at] ?? '')) return -1;
  if (/^(?:and|or|but)$/.test(words[at] ?? '')) at += words[at + 1] === ',' ? 2 : 1;
  return at < to ? at : -1;
}
