import { cueForms } from '../cue-lexicon.ts';
import { type Reading, sentenceOf } from '../reading.ts';
import { findSourceOfVerb } from '../sources/index.ts';
import type { UnclaimedRule } from './unclaimed-rule.ts';

/** "Ada Byron agreed. “They lost.”": the sentence before ends with a verb of saying. */
export const reportBefore: UnclaimedRule = (reading, quotation, cues) => {
  const { paragraphAt, quotationAt } = reading;
  const last = quotation.from - 1;
  if (sentenceOf(reading, quotation.from).from !== quotation.from) return undefined;
  if (last < 0 || paragraphAt[last] !== paragraphAt[quotation.from] || quotationAt[last]! >= 0)
    return undefined;
  const verb = lastReport(reading, last);
  const source = verb < 0 || cues[verb] ? undefined : findSourceOfVerb(reading, verb);
  return (
    source && {
      rule: 'reportBefore',
      parts: [quotation],
      cue: { from: verb, to: verb + 1 },
      source,
      addressee: undefined,
    }
  );
};

const nearby = 4;

function lastReport(reading: Reading, last: number): number {
  const { from } = sentenceOf(reading, last);
  for (let i = last; i >= Math.max(from, last - nearby); i--) {
    const frames = cueForms.get(reading.words[i]!)?.entry.frames;
    if (frames?.has('quote') && /^VB[DZP]$/.test(reading.tags[i]!)) return i;
  }
  return -1;
}
