import { isCapitalized, isWord, type Reading } from './reading.ts';

/** How long a dateline may be, in tokens. */
const longest = 16;

/** The first token after a dateline, "LEEDS, England (Reuters) -"; `from` itself where the paragraph begins without one. */
export function datelineEnd(reading: Reading, from: number): number {
  const { words, paragraphAt } = reading;
  if (paragraphAt[from - 1] === paragraphAt[from] || !isCapitalized(reading, from)) return from;
  for (let i = from + 1; i < from + longest && paragraphAt[i] === paragraphAt[from]; i++) {
    if (/^(?:[-–—]|--)$/.test(words[i]!))
      return isPlace(reading, from) || words[i - 1] === ')' ? i + 1 : from;
    if (isWord(reading, i) && !isCapitalized(reading, i) && !/^\d/.test(words[i]!)) return from;
  }
  return from;
}

/** "LEEDS" */
const isPlace = ({ text, tokens }: Reading, i: number): boolean =>
  /^\p{Lu}{3,}$/u.test(text.slice(tokens[i]!.start, tokens[i]!.end));
