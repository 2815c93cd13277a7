import { finite } from '../../syntax/index.ts';
import { isSubordinator, openerEnd } from '../opener-end.ts';
import type { Range, Reading } from '../reading.ts';

/** Whether a finite verb stands there that neither a relative pronoun nor a subordinator takes: none in "Hook, who left", "days after it burned". */
export function hasMainVerb(reading: Reading, { from, to }: Range): boolean {
  const { words, tags } = reading;
  let relatives = 0;
  let subordinates = false;
  let taken = false;
  for (let i = openerEnd(reading, { from, to }); i < to; i++) {
    if (words[i] === ',') subordinates = false;
    else if (/^(?:WP|WDT)/.test(tags[i]!)) relatives++;
    else if (isSubordinator(reading, i)) subordinates = true;
    else if (finite.test(tags[i]!) && !(taken && isJoined(reading, i))) {
      if (!subordinates && relatives-- === 0) return true;
      subordinates = false;
      taken = true;
    }
  }
  return false;
}

/** "and left": the verb goes on with the clause of the one before. */
function isJoined({ tags }: Reading, verb: number): boolean {
  let i = verb - 1;
  while (/^RB/.test(tags[i] ?? '')) i--;
  return tags[i] === 'CC' || finite.test(tags[i] ?? '');
}
