import { isClause } from '../contents/index.ts';
import { closesAsWork } from '../is-title.ts';
import type { Range, Reading } from '../reading.ts';

/** "Ada Byron, host of “Morning Dock,” said": words that end with the name of a work are not what is said. */
export function endsWithWork(reading: Reading, { from, to }: Range): boolean {
  const quotation = reading.quotations[reading.quotationAt[to - 1]!];
  if (!quotation || quotation.from <= from) return false;
  if (isClause(reading, { from, to: clauseEnd(reading, from, quotation.from) })) return false;
  return closesAsWork(reading, quotation);
}

/** "Ada Byron, | who starred in “Morning Dock,” said": a relative clause is none of its own. */
function clauseEnd({ words }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words[i] === ',' && words[i + 1] === 'who') return i;
  return to;
}
