import { nounPhraseBefore } from '../noun-phrases.ts';
import { type Range, type Reading, sentenceOf } from '../reading.ts';
import { findSourceOfVerb } from '../sources/index.ts';
import type { UnclaimedRule } from './unclaimed-rule.ts';

/** "She had one message: “…”", "A headline from today - Ada Byron: “…”", "From the report: “…”" */
export const colonBefore: UnclaimedRule = (reading, quotation) => {
  const colon = quotation.from - 1;
  if (reading.words[colon] !== ':' || reading.quotationAt[colon]! >= 0) return undefined;
  const { from } = sentenceOf(reading, colon);
  const verb = lastVerb(reading, from, colon);
  const source = verb < 0 ? speakerBefore(reading, from, colon) : findSourceOfVerb(reading, verb);
  if (!source) return undefined;
  const cue = verb < 0 ? { from: colon, to: colon + 1 } : { from: verb, to: verb + 1 };
  return { rule: 'colonBefore', parts: [quotation], cue, source, addressee: undefined };
};

function lastVerb({ tags, words }: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    if (/^(?:-|–|—|--)$/.test(words[i]!)) return -1;
    if (/^VB[DZP]$/.test(tags[i]!)) return i;
  }
  return -1;
}

/** The name or the document right before the colon. */
function speakerBefore(reading: Reading, from: number, colon: number): Range | undefined {
  const source = nounPhraseBefore(reading, colon, from);
  if (!source) return undefined;
  const first = reading.words[source.from - 1] ?? '';
  const named = reading.tags.slice(source.from, source.to).some((tag) => tag.startsWith('NNP'));
  return named || first === 'from' ? source : undefined;
}
