import { findContentAfter } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { findSourceAfter } from '../sources/index.ts';

/** "Said Ada Byron: “…”" */
export function invertedOpening(reading: Reading, cue: Cue): Finding | undefined {
  const { words } = reading;
  if (cue.form !== 'finite' || cue.group.from !== cue.scope.from || !cue.entry.frames.has('quote'))
    return undefined;
  const source = findSourceAfter(reading, cue);
  if (!source || !/^[,:]$/.test(words[source.to] ?? '')) return undefined;
  const content = findContentAfter(reading, cue, openingAfter(reading, cue, source.to));
  return (
    content && {
      rule: 'invertedOpening',
      parts: [content.part],
      cue: cue.group,
      source,
      addressee: undefined,
    }
  );
}

/** The comma before the quotation that ends the sentence: "Said Ada Byron, who grew up here, “…”". */
function openingAfter(
  { words, quotationAt, quotations }: Reading,
  { scope, verb }: Cue,
  from: number,
): number {
  for (let i = from + 1; i < scope.to; i++)
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[verb])
      return quotations[quotationAt[i]!]!.from === i && /^[,:]$/.test(words[i - 1]!) ? i - 1 : from;
  return from;
}
