import { finite } from '../../syntax/index.ts';
import type { Range, Reading } from '../reading.ts';

const longest = 40;

/** Whether the range has a subject and a finite verb. */
export function isClause({ tags }: Reading, { from, to }: Range): boolean {
  const limit = Math.min(to, from + longest);
  for (let i = from + 1; i < limit; i++) if (finite.test(tags[i]!)) return true;
  return false;
}
