import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import { innerOf, isWord, type Reading } from '../reading.ts';
import { findSourceBefore } from '../sources/index.ts';
import type { ContentRule } from './content.ts';

const naming =
  /^(?:call|describe|dub|term|label|brand|characterize|characterise|portray|deem|denounce|acknowledge|regard)$/;

/** "what critics called “a mess” in May", "which he described as “fair”": the name ends with its marks or its noun. */
export const namedGapAfter: ContentRule = (reading, cue, from) => {
  if (!naming.test(cue.entry.lemma) || cue.form !== 'finite' || !followsRelative(reading, cue))
    return undefined;
  const named = reading.words[from] === 'as' ? from + 1 : from;
  const to = quotationEnd(reading, cue, named) ?? nounPhraseAt(reading, named, cue.scope.to)?.to;
  return to === undefined ? undefined : { rule: 'namedGapAfter', part: { from, to } };
};

/** Whether "what" or "which" stands before the speaker and is what gets the name. */
function followsRelative(reading: Reading, cue: Cue): boolean {
  const source = findSourceBefore(reading, cue);
  return source !== undefined && /^(?:what|which|whom|who)$/.test(reading.words[source.from - 1] ?? '');
}

const farthest = 6;

/** Where the quotation ends that opens in the first words of the name, with the noun behind it: "the “breaking barriers” plan". */
function quotationEnd(reading: Reading, { verb, scope }: Cue, from: number): number | undefined {
  const { quotationAt, quotations, tags } = reading;
  for (let i = from; i < scope.to && i < from + farthest; i++)
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]) {
      const quotation = quotations[quotationAt[i]!]!;
      const { to } = quotation;
      const goesOn = /^(?:NN|JJ)/.test(tags[to] ?? '') && isWord(reading, innerOf(reading, quotation).to - 1);
      return (goesOn ? nounPhraseAt(reading, to, scope.to)?.to : undefined) ?? to;
    }
  return undefined;
}
