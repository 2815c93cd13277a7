import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { findSourceBefore } from '../sources.ts';
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

/** Where the quotation ends that opens in the first words of the name. */
function quotationEnd(
  { quotationAt, quotations }: Reading,
  { verb, scope }: Cue,
  from: number,
): number | undefined {
  for (let i = from; i < scope.to && i < from + farthest; i++)
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb]) return quotations[quotationAt[i]!]!.to;
  return undefined;
}
