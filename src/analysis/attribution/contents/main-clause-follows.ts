import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { findSourceBefore } from '../sources.ts';

/** Words that open a clause in which nothing is reported of what follows; "as she noted, it is old" reports it. */
const subordinator = /^(?:when|while|if|after|before|although|though|because|since|until|once)$/;

/** "After Hook had testified, the mayor left", "a doctor who advised Hook, said": behind the comma the sentence around the cue's clause goes on. */
export function mainClauseFollows(reading: Reading, cue: Cue, at: number): boolean {
  const { words, tags } = reading;
  if (words[at - 1] !== ',') return false;
  const source = findSourceBefore(reading, cue);
  if (!source) return false;
  if (/^(?:who|which)$/.test(words[source.from]!)) return finite.test(tags[at] ?? '');
  return subordinator.test(words[source.from - 1] ?? '');
}
