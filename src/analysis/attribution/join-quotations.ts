import type { Finding } from './finding.ts';
import { isUtterance } from './is-utterance.ts';
import type { Range, Reading } from './reading.ts';

/** Gives quotations that nothing attributes yet to the speaker who goes on, and drops scare quotes, titles and nicknames. */
export function joinQuotations(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const joined: Joined[] = findings.map((finding) => ({ ...finding, parts: [...finding.parts] }));
  const claimed = claimTokens(reading, findings);
  const before: Joined[] = [];
  let next = 0;
  for (const quotation of reading.quotations) {
    for (; next < joined.length && positionOf(joined[next]!) < quotation.from; next++)
      if (isOutside(reading, joined[next]!)) before.push(joined[next]!);
    if (claimed[quotation.from] || !isUtterance(reading, quotation)) continue;
    speakerBefore(reading, before.slice(-nearby), quotation)?.parts.push(quotation);
  }
  return joined;
}

interface Joined extends Finding {
  readonly parts: Range[];
}

/** How many attributions back a quotation may go on from. */
const nearby = 4;

/** Who goes on: the last who was quoted word for word, else the last who said anything. */
function speakerBefore(reading: Reading, before: readonly Joined[], quotation: Range): Joined | undefined {
  const going = before.filter((finding) => goesOn(reading, finding, quotation));
  return going.findLast((finding) => isQuoted(reading, finding)) ?? going.at(-1);
}

const isQuoted = ({ quotationAt }: Reading, { parts }: Finding): boolean =>
  quotationAt[parts.at(-1)!.from]! >= 0;

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
function goesOn(
  { sentences, sentenceAt, paragraphAt }: Reading,
  finding: Finding,
  quotation: Range,
): boolean {
  const end = Math.max(...finding.parts.map(({ to }) => to), finding.cue?.to ?? 0, finding.source?.to ?? 0);
  if (end > quotation.from) return false;
  if (sentences[sentenceAt[quotation.from]!]!.firstToken !== quotation.from) return false;
  const before = sentenceAt[quotation.from]! - sentenceAt[end - 1]!;
  const apart = paragraphAt[quotation.from]! - paragraphAt[end - 1]!;
  return before <= 1 && apart <= 1;
}
