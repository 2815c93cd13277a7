import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { isReport } from '../cue-lexicon.ts';
import type { Reading } from '../reading.ts';

/** Words that open a clause. */
export const complementizers: ReadonlySet<string> = new Set(
  'that whether if how why what who where when which'.split(' '),
);
/** What is said opens near its cue. */
const farthest = 24;

/** Skips what stands between cue and content: adverbs, times and places, as far as a clear opening; -1 without one. */
export function findOpening(reading: Reading, cue: Cue, from: number, opens: (i: number) => boolean): number {
  for (let i = from; i < cue.scope.to && i < from + farthest; i++) {
    if (opens(i)) return i;
    if (blocks(reading, i, from)) return -1;
  }
  return -1;
}

/** Another verb, which what follows belongs to. */
function blocks({ tags, words }: Reading, i: number, from: number): boolean {
  if (words[i] === ';' || (words[i] === 'to' && /^VB/.test(tags[i + 1] ?? ''))) return true;
  if (i === from) return false;
  if (finite.test(tags[i]!) && !complementizers.has(words[i - 1]!)) return true;
  return /^VB/.test(tags[i]!) && isReport(words[i]);
}
