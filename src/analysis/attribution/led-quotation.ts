import { innerOf, isWord, type Range, type Reading, sentenceOf } from './reading.ts';

/** Words before the quotation that still lead over to it, and words in it that are more than one held at arm's length. */
const longestLead = 8;
const shortest = 4;

/** "“We won,” she said. But “they lost the dock.”": a sentence whose words lead over to the quotation in it; undefined for any other. */
export function ledQuotation(reading: Reading, quotation: Range): Range | undefined {
  const { paragraphAt } = reading;
  const sentence = sentenceOf(reading, quotation.from);
  const inner = innerOf(reading, quotation);
  if (quotation.from === sentence.from || quotation.from - sentence.from > longestLead) return undefined;
  if (inner.to - inner.from < shortest || paragraphAt[sentence.from - 1] !== paragraphAt[sentence.from])
    return undefined;
  let to = sentence.to;
  while (to > quotation.to && !isWord(reading, to - 1)) to--;
  return { from: sentence.from, to: Math.max(to, quotation.to) };
}
