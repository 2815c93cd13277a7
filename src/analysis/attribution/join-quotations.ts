import type { Finding } from './finding.ts';
import { isUtterance } from './is-utterance.ts';
import type { Range, Reading } from './reading.ts';

/** Gives quotations that nothing attributes yet to the speaker who goes on, and drops scare quotes, titles and nicknames. */
export function joinQuotations(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const joined = findings.map((finding) => ({ ...finding, parts: [...finding.parts] }));
  const claimed = claimTokens(reading, findings);
  let next = 0;
  let last: (typeof joined)[number] | undefined;
  for (const quotation of reading.quotations) {
    while (next < joined.length && positionOf(joined[next]!) < quotation.from) {
      if (isOutside(reading, joined[next]!)) last = joined[next];
      next++;
    }
    if (claimed[quotation.from] || !isUtterance(reading, quotation)) continue;
    if (last && goesOn(reading, last, quotation)) last.parts.push(quotation);
  }
  return joined;
}

const positionOf = ({ parts, cue, source }: Finding): number =>
  Math.min(parts[0]!.from, cue?.from ?? Infinity, source?.from ?? Infinity);

const isOutside = (reading: Reading, { cue }: Finding): boolean =>
  cue === undefined || reading.quotationAt[cue.from]! < 0;

function claimTokens(reading: Reading, findings: readonly Finding[]): Uint8Array {
  const claimed = new Uint8Array(reading.tokens.length);
  for (const { parts } of findings) for (const { from, to } of parts) claimed.fill(1, from, to);
  return claimed;
}

/** Whether the quotation opens a sentence right after what the speaker said. */
function goesOn(reading: Reading, last: Finding, quotation: Range): boolean {
  const { sentences, sentenceAt, paragraphAt } = reading;
  const end = Math.max(...last.parts.map(({ to }) => to), last.cue?.to ?? 0, last.source?.to ?? 0);
  if (end > quotation.from) return false;
  const sentence = sentences[sentenceAt[quotation.from]!]!;
  if (sentence.firstToken !== quotation.from) return false;
  const before = sentenceAt[quotation.from]! - sentenceAt[end - 1]!;
  const apart = paragraphAt[quotation.from]! - paragraphAt[end - 1]!;
  return before <= 1 && apart <= 1;
}
