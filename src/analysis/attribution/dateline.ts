import { firstEndingAfter } from '../annotations/index.ts';
import { isCapitalized, isWord, type Reading } from './reading.ts';

/** How long a dateline may be, in tokens. */
const longest = 16;

/** The first token after a dateline, "LEEDS, England (Reuters) -" or "Leeds:"; `from` itself where the paragraph begins without one. */
export function datelineEnd(reading: Reading, from: number): number {
  const { words, paragraphAt, quotationAt } = reading;
  if (paragraphAt[from - 1] === paragraphAt[from] || !isCapitalized(reading, from)) return from;
  for (let i = from + 1; i < from + longest && paragraphAt[i] === paragraphAt[from]; i++) {
    if (/^(?:[-–—]|--)$/.test(words[i]!))
      return isPlace(reading, from) || words[i - 1] === ')' ? i + 1 : from;
    if (words[i] === ':') return opensWithPlace(reading, from) && quotationAt[i + 1]! < 0 ? i + 1 : from;
    if (isWord(reading, i) && !isCapitalized(reading, i) && !/^\d/.test(words[i]!)) return from;
  }
  return from;
}

/** "LEEDS" */
const isPlace = ({ text, tokens }: Reading, i: number): boolean =>
  /^\p{Lu}{3,}$/u.test(text.slice(tokens[i]!.start, tokens[i]!.end));

/** "New Delhi: Rescuers": a place is named first; before a quotation it would speak. */
function opensWithPlace({ names, tokens }: Reading, from: number): boolean {
  const { start } = tokens[from]!;
  const name = names[firstEndingAfter(names, start)];
  return name?.start === start && /^(?:GPE|LOC)$/.test(name.type);
}
