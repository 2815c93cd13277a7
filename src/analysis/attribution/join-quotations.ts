import { type Finding, isRelative } from './finding.ts';
import { closesAsWork } from './is-title.ts';
import { isUtterance } from './is-utterance.ts';
import { ledQuotation } from './led-quotation.ts';
import { closeOf, type Range, type Reading } from './reading.ts';

/** Gives quotations that nothing attributes yet to the speaker who goes on, and drops scare quotes, titles and nicknames. */
export function joinQuotations(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const joined: Joined[] = findings.map((finding) => ({ ...finding, parts: [...finding.parts] }));
  const claimed = claimTokens(reading, findings);
  const before: Joined[] = [];
  let next = 0;
  for (const quotation of reading.quotations) {
    for (; next < joined.length && positionOf(joined[next]!) < quotation.from; next++)
      if (isOutside(reading, joined[next]!)) before.push(joined[next]!);
    if (claimed[quotation.from] || closesAsWork(reading, quotation)) continue;
    const led = ledQuotation(reading, quotation);
    if (led && claimed.subarray(led.from, led.to).includes(1)) continue;
    if (led || isUtterance(reading, quotation)) goOn(reading, before.slice(-nearby), led ?? quotation);
  }
  return joined;
}

/** What is said goes to the speaker who goes on, if there is one. What is led over to goes on from words in quotation marks alone. */
function goOn(reading: Reading, before: readonly Joined[], part: Range): void {
  const speaker = speakerBefore(reading, before, part);
  if (speaker && (reading.quotationAt[part.from]! >= 0 || isQuoted(reading, speaker)))
    speaker.parts.push(part);
}

interface Joined extends Finding {
  readonly parts: Range[];
}

/** How many attributions back a quotation may go on from. */
const nearby = 4;

/** Who goes on: the last who was quoted word for word, else the last who said anything. */
function speakerBefore(reading: Reading, before: readonly Joined[], quotation: Range): Joined | undefined {
  if (isDialogue(reading, before, quotation)) return undefined;
  const going = before.filter((finding) => goesOn(reading, finding, quotation));
  return (
    going.findLast((finding) => isQuoted(reading, finding)) ??
    going.findLast((finding) => !isRelative(reading, finding))
  );
}

/** "“Is it safe?” she asked.⏎“It is,” he said.⏎“Is it?”": a paragraph alone, after one asks and another answers, may be either’s. */
function isDialogue(reading: Reading, before: readonly Joined[], { from, to }: Range): boolean {
  const { paragraphAt } = reading;
  const [asks, answers] = before.slice(-2);
  if (!asks || !answers || paragraphAt[to] === paragraphAt[from]) return false;
  const [asked, answered] = [asks.parts.at(-1)!, answers.parts.at(-1)!];
  const isInTurn =
    paragraphAt[answered.from] === paragraphAt[from]! - 1 &&
    paragraphAt[asked.from] === paragraphAt[from]! - 2;
  if (!isInTurn || !isQuoted(reading, asks) || !isQuoted(reading, answers)) return false;
  const asksInside = closeOf(reading, asked) === '?';
  return asksInside && nameOf(reading, asks) !== nameOf(reading, answers);
}

const nameOf = ({ words }: Reading, { source }: Joined): string | undefined =>
  source && words.slice(source.from, source.to).join(' ');

const isQuoted = ({ quotationAt }: Reading, { parts }: Finding): boolean =>
  quotationAt[parts.at(-1)!.from]! >= 0;

const positionOf = ({ parts, cue, source }: Finding): number =>
  Math.min(parts[0]!.from, cue?.from ?? Infinity, source?.from ?? Infinity);

const isOutside = (reading: Reading, { cue }: Finding): boolean =>
  cue === undefined || reading.quotationAt[cue.from]! < 0;

function claimTokens(reading: Reading, findings: readonly Finding[]): Uint8Array {
  const claimed = new Uint8Array(reading.tokens.length);
  for (const { parts, cue } of findings)
    for (const { from, to } of cue ? [...parts, cue] : parts) claimed.fill(1, from, to);
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
