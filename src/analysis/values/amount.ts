import { hedge } from './hedges.ts';
import type { Numeral } from './numbers.ts';
import type { Found, Reading } from './reading.ts';

/** A number of a type, with what it amounts to by the words around it. */
export function foundAmount(
  reading: Reading,
  from: number,
  numeral: Numeral,
  type: Found['type'],
  unit: string | undefined,
): Found {
  return { from, to: numeral.to, type, value: hedge(reading, from, numeral, unit) };
}
