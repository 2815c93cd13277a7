import { finite } from '../syntax/index.ts';
import type { Range, Reading } from './reading.ts';

const subordinate = /^(?:W|IN$|CC$|PRP$|EX$|``)/;

/**
 * The verb of the sentence whose subject opens with the noun: "Her claim that the dock was closed | angered them". It is the last
 * one before a pause that is neither joined to nor governed by what stands before it; -1 where the noun is no subject.
 */
export function mainVerbAfter(reading: Reading, subject: number, { from, to }: Range, own: number): number {
  const { words, tags } = reading;
  if (hasVerb(reading, subject)) return -1;
  let last = -1;
  let verbs = 0;
  for (let i = from + 1; i < to && !/^[,;]$/.test(words[i]!); i++) {
    const pair = `${tags[i - 1]} ${tags[i]}`; // "closed/VBN angered/VBN": no auxiliary governs the second
    if ((!finite.test(tags[i]!) && pair !== 'VBN VBN') || finite.test(tags[i - 1]!)) continue;
    verbs++;
    if (!subordinate.test(tags[i - 1]!)) last = i;
  }
  return verbs > own ? last : -1;
}

const longest = 30;
const subordinator = /^(?:while|although|though|because|since|as|if|when|but|and)$/;

/** Whether a finite verb or a preposition governs what begins at the token. */
function hasVerb({ words, tags }: Reading, at: number): boolean {
  if (subordinator.test(words[at - 1] ?? '')) return false;
  if (/^(?:IN|TO|VB)/.test(tags[at - 1] ?? '')) return true;
  for (let i = at - 1; i >= 0 && i > at - longest && !/^[.,;:?!]$/.test(words[i]!); i--)
    if (finite.test(tags[i]!)) return true;
  return false;
}
