import { type Reading, touches } from './reading.ts';

/** Whether a number from one token up to another counts nothing: it is half of a score or a telephone's, or numbers a list. */
export const countsNothing = (reading: Reading, from: number, to: number): boolean =>
  isHalfOfScore(reading, from, to) ||
  isTelephone(reading, from) ||
  isEnumerator(reading, from) ||
  isHeading(reading, from);

/** "Scores: Leeds 2, Derby 1" */
const isHeading = ({ word, raw }: Reading, at: number): boolean =>
  word(at) === 'scores' && raw(at + 1) === ':';

/** "2-1" is a score and "555-0123" a telephone's: neither half of them counts anything. */
const isHalfOfScore = (reading: Reading, from: number, to: number): boolean =>
  joinsNumbers(reading, from - 1) || joinsNumbers(reading, to);

/** "0161 496 0123", "+1 617 555 0142": a plus, a nought that leads, or three numbers in a row. */
function isTelephone({ raw, tokens }: Reading, index: number): boolean {
  const isPart = (i: number): boolean => tokens[i]?.kind === 'number' && /^\d+$/.test(raw(i));
  const isLink = (i: number): boolean => isPart(i) || (raw(i) === '-' && isPart(i - 1) && isPart(i + 1));
  let [from, to] = [index, index + 1];
  while (from > index - 6 && isLink(from - 1)) from--;
  while (to < index + 6 && isLink(to)) to++;
  const leads = raw(from - 1) === '+' || /^0\d{2,}$/.test(raw(from));
  return leads || (to - from > 2 && !raw(from + 1).startsWith('-'));
}

/** "1. Ada Byron 49.62; 2. Robert Orr 49.83": a number that counts the lines of a list. */
const isEnumerator = ({ raw, text, tokens }: Reading, index: number): boolean =>
  /^\d{1,2}$/.test(raw(index)) &&
  raw(index + 1) === '.' &&
  (/^[:;,]?$/.test(raw(index - 1)) ||
    text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes('\n')) &&
  /^\p{Lu}/u.test(raw(index + 2));

const joinsNumbers = (reading: Reading, at: number): boolean =>
  /^[-–]$/.test(reading.raw(at)) &&
  touches(reading, at) &&
  touches(reading, at + 1) &&
  [at - 1, at + 1].every((side) => reading.tokens[side]?.kind === 'number');
