import { contentBefore, endsContent } from './content-before.ts';
import { type Content, clip, findContentAfter, isClause } from './contents/index.ts';
import type { Cue } from './cue.ts';
import { isReport } from './cue-lexicon.ts';
import { findEnd, holdsQuotation } from './ends/index.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';
import { endsWithWork } from './ends-with-work.ts';
import type { Finding } from './finding.ts';
import { isReported } from './is-reported.ts';
import { namedPassive } from './named-passive.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { passesOn, quotedBefore } from './quoted-as.ts';
import type { Range, Reading } from './reading.ts';
import { laterQuotation, restAfter } from './rest-after.ts';
import { findSourceAfter, findSourceBefore } from './sources/index.ts';

type CueRule = (reading: Reading, cue: Cue) => Finding | undefined;

/** What a cue attributes; the first rule with an opinion decides. */
export const cueRules: readonly CueRule[] = [
  quotedAs,
  invertedOpening,
  cueAfterContent,
  cueBeforeContent,
  namedPassive,
  passiveCue,
];

export function readCue(reading: Reading, cue: Cue): Finding | undefined {
  if (passesOn(reading, cue)) return undefined;
  for (const rule of cueRules) {
    const finding = rule(reading, cue);
    if (finding) return finding;
  }
  return undefined;
}

/** "The Courier quoted a clerk as saying that…" */
function quotedAs(reading: Reading, cue: Cue): Finding | undefined {
  const quoted = quotedBefore(reading, cue.verb);
  const content = quoted && findContentAfter(reading, cue, cue.group.to);
  return (
    content && {
      rule: content.rule,
      parts: [content.part],
      cue: { from: cue.verb - 1, to: cue.verb + 1 },
      source: quoted.speaker,
      addressee: undefined,
    }
  );
}

/** "Said Ada Byron: “…”" */
function invertedOpening(reading: Reading, cue: Cue): Finding | undefined {
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

/** "“…,” she said", "The vote was lost, said the mayor", "The plan, he said, would fail" */
function cueAfterContent(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form !== 'finite') return undefined;
  const found = findSourceBefore(reading, cue);
  const before = found && wholeSource(reading, cue, found);
  const opening = before && openingOf(reading, cue, before);
  const isBefore =
    before !== undefined && endsContent(reading, cue, opening!) && isBeside(reading, before, cue);
  const boundary = isBefore ? opening! : cue.group.from;
  if (!endsContent(reading, cue, boundary)) return undefined;
  const source = isBefore ? before : findSourceAfter(reading, cue);
  const first = contentBefore(reading, cue, boundary);
  if (!first || !source || endsWithWork(reading, first)) return undefined;
  const after = behindAddressee(reading, cue, Math.max(source.to, cue.group.to));
  const quoted = reading.quotationAt[first.from]! >= 0 && endsWithQuotation(reading, cue, boundary);
  const following = restAfter(reading, cue, after, quoted);
  const isWhole = !isBefore && !quoted && isClause(reading, first); // what follows the speaker tells of the speaker
  const goesOn = following && isWhole && !opensQuotation(reading, following.from) ? undefined : following;
  const rest = goesOn ?? (quoted ? laterQuotation(reading, cue, after) : undefined);
  if (!quoted && !isReported(reading, cue, source, after, first, rest)) return undefined;
  if (quoted && !cue.entry.frames.has('quote') && !cue.entry.frames.has('clause')) return undefined;
  return {
    rule: quoted ? 'quotationBefore' : 'clauseBefore',
    parts: rest ? [first, rest] : [first],
    cue: cue.group,
    source,
    addressee: undefined,
  };
}

/** "“…,” as one sailor put it", "The dock, as she said, is old": the token behind what is said. */
function openingOf(reading: Reading, cue: Cue, { from }: Range): number {
  const { words, quotations, quotationAt } = reading;
  if (words[from - 1] !== 'as') return from;
  const isQuoted =
    endsWithQuotation(reading, cue, from - 1) && quotations[quotationAt[from - 2]!]!.from <= cue.scope.from;
  const isInserted = words[from - 2] === ',' && words[cue.group.to] === ',';
  return isQuoted || isInserted ? from - 1 : from;
}

/** "The dock, she told reporters, was old": the token of the comma behind whom it is told. */
function behindAddressee(reading: Reading, { entry, scope }: Cue, at: number): number {
  const { words, tags } = reading;
  const told = entry.frames.has('addressee') ? nounPhraseAt(reading, at, scope.to) : undefined;
  return told && words[told.to] === ',' && !tags[told.to + 1]?.startsWith('W') ? told.to : at;
}

/** "“…,” lead/VBP author Ada Byron said": all that stands between a quotation and the cue, where a word is misread. */
function wholeSource(reading: Reading, cue: Cue, source: Range): Range {
  const { words, tags } = reading;
  let from = source.from;
  while (from > source.from - 4 && !endsWithQuotation(reading, cue, from)) {
    from--;
    if (
      from < cue.scope.from ||
      !/^(?:VBP?|VBG|RB|NN|JJ)$/.test(tags[from]!) ||
      /^(?:be|do|have)$/.test(words[from]!)
    )
      return source;
  }
  return endsWithQuotation(reading, cue, from) ? { from, to: source.to } : source;
}

const opensQuotation = ({ quotationAt, quotations }: Reading, i: number): boolean =>
  quotations[quotationAt[i]!]?.from === i;

/** Whether neither another quotation nor another report stands between the speaker and the cue: "he said, and then predicted: “…”" */
function isBeside(reading: Reading, source: Range, { group, verb }: Cue): boolean {
  const { words, tags, quotationAt } = reading;
  for (let i = source.to; i < group.from; i++) {
    if (quotationAt[i] !== quotationAt[verb]) return false;
    if (tags[i] === 'VBD' && isReport(words[i])) return false;
  }
  return true;
}

/** "She said that…", "the minister criticized the plan" */
function cueBeforeContent(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form === 'passive') return undefined;
  const source = findSourceBefore(reading, cue);
  const content = findContentAfter(reading, cue, cue.group.to);
  if (cue.form === 'infinitive' && !(content && isSaidInInfinitive(reading, cue, content))) return undefined;
  if (!content || (!source && cue.form === 'finite' && needsSubject(reading, cue, content))) return undefined;
  return { rule: content.rule, parts: [content.part], cue: cue.group, source, addressee: content.addressee };
}

/** "shows like “The Dock”", "notes on the plan": a noun is taken for a verb more often than a subject is missing. */
const needsSubject = ({ tags }: Reading, { verb }: Cue, { rule }: Content): boolean =>
  tags[verb] === 'VB' || (tags[verb] === 'VBZ' && !/^(?:clauseAfter|quotationAfter)$/.test(rule));

/** "to say that", "to call it “a mess”": an infinitive reports a clause, a quotation or a name in quotation marks. */
const isSaidInInfinitive = (reading: Reading, cue: Cue, { rule, part }: Content): boolean =>
  /^(?:quotationAfter|clauseAfter)$/.test(rule) ||
  (rule === 'objectAfter' && cue.entry.frames.has('quote') && holdsQuotation(reading, cue, part));

/** "is said to have…", "was quoted as saying": the source is unnamed or follows "by". */
function passiveCue(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form !== 'passive') return undefined;
  const { words, tags } = reading;
  const from = cue.group.to;
  const asked = cue.entry.frames.has('addressee') || cue.entry.lemma === 'ask';
  const asker = asked && words[from] === 'by' ? nounPhraseAt(reading, from + 1, cue.scope.to) : undefined;
  if (asker) {
    const content = findContentAfter(reading, cue, asker.to);
    return content && { ...passive(cue, content.part)!, source: asker };
  }
  if (words[from] === 'to' && cue.entry.frames.has('clause') && /^VB/.test(tags[from + 1] ?? ''))
    return passive(cue, clip(reading, cue, { from, to: findEnd(reading, cue, from, 'clause') }));
  if (!asked && words[cue.group.from - 1] !== 'it') return undefined;
  const content = findContentAfter(reading, cue, from);
  return content && passive(cue, content.part);
}

const passive = (cue: Cue, part: Range): Finding | undefined =>
  part.to > part.from
    ? { rule: 'passive', parts: [part], cue: cue.group, source: undefined, addressee: undefined }
    : undefined;
