import type { Reading } from './reading.ts';

const ahead = /^(?:will|'ll|’ll|wo|shall|would|due|scheduled|slated|expected)$/;
const behind =
  /^(?:said|says|say|told|was|were|had|has|did|came|went|met|won|lost|left|began|took|made|gave|held|saw)$/;
/** How many words back or on the verb may stand that tells. */
const farthest = 12;

/** Whether a day is spoken of as still to come: "will open on Friday", "On Friday the court will rule". */
export function looksAhead(reading: Reading, index: number): boolean {
  for (let i = index - 1; i >= index - farthest && !ends(reading.word(i)); i--) {
    const word = reading.word(i);
    if (ahead.test(word)) return true;
    if (behind.test(word) || isPast(reading, i)) return false;
  }
  for (let i = index + 1; i < index + farthest && !ends(reading.word(i)); i++) {
    const word = reading.word(i);
    if (ahead.test(word)) return true;
    if (behind.test(word) || isPast(reading, i)) return false;
  }
  return false;
}

const ends = (word: string): boolean => word === '' || /^[.;:!?“”"]$/.test(word);

/** "closed", but not of "will be closed" */
const isPast = ({ word }: Reading, i: number): boolean =>
  /\p{L}{2}ed$/u.test(word(i)) && !/^(?:be|being|get)$/.test(word(i - 1));
