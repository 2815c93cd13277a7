import { namesWork } from '../is-title.ts';
import type { Range, Reading } from '../reading.ts';

/** The name of a work that ends with the pause: "Ada Byron, host of “Morning Dock,” said". */
export function workBefore(reading: Reading, at: number, verb: number): Range | undefined {
  const { quotations, quotationAt } = reading;
  const quotation = quotationAt[at] === quotationAt[verb] ? undefined : quotations[quotationAt[at]!];
  const ends = quotation?.to === at + 1 && namesWork(reading, quotation);
  return ends ? quotation : undefined;
}
