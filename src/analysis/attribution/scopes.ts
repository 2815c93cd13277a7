import { datelineEnd } from './dateline.ts';
import { innerOf, type Range, type Reading, sentenceOf } from './reading.ts';

/** No sentence that people write is longer; one that is must not cost time beyond its length. */
const farthest = 250;

/** As much of the sentence as lies near the token, without a dateline before it. */
export function sentenceAround(reading: Reading, i: number): Range {
  const { from: first, to } = sentenceOf(reading, i);
  const opening = datelineEnd(reading, first);
  const from = opening <= i ? opening : first;
  return { from: Math.max(from, i - farthest), to: Math.min(to, i + farthest) };
}

/** What a word speaks of lies near it in its sentence; a word inside a quotation speaks of what is inside it. */
export function scopeOf(reading: Reading, i: number): Range {
  const sentence = sentenceAround(reading, i);
  const quotation = reading.quotations[reading.quotationAt[i]!];
  if (!quotation) return sentence;
  const inner = innerOf(reading, quotation);
  return { from: Math.max(sentence.from, inner.from), to: Math.min(sentence.to, inner.to) };
}
