import { isClause } from './contents/index.ts';
import { namesWork } from './is-title.ts';
import { innerOf, type Range, type Reading } from './reading.ts';

/** "Ada Byron, host of “Morning Dock,” said": words that end with the name of a work are not what is said. */
export function endsWithWork(reading: Reading, { from, to }: Range): boolean {
  const quotation = reading.quotations[reading.quotationAt[to - 1]!];
  if (!quotation || quotation.from <= from || isClause(reading, { from, to: quotation.from })) return false;
  return reading.words[innerOf(reading, quotation).to - 1] === ',' && namesWork(reading, quotation);
}
