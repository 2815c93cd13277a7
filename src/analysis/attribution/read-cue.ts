import { finite } from '../syntax/index.ts';
import { clip, findContentAfter, isClause } from './contents/index.ts';
import type { Cue } from './cue.ts';
import { findEnd } from './ends/index.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';
import type { Finding } from './finding.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { innerOf, isCapitalized, type Range, type Reading } from './reading.ts';
import { laterQuotation, restAfter } from './rest-after.ts';
import { findSourceAfter, findSourceBefore, isTime } from './sources.ts';

type CueRule = (reading: Reading, cue: Cue) => Finding | undefined;

/** What a cue attributes; the first rule with an opinion decides. */
export const cueRules: readonly CueRule[] = [invertedOpening, cueAfterContent, cueBeforeContent, passiveCue];

export function readCue(reading: Reading, cue: Cue): Finding | undefined {
  for (const rule of cueRules) {
    const finding = rule(reading, cue);
    if (finding) return finding;
  }
  return undefined;
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
  const isBefore =
    before !== undefined && endsContent(reading, cue, before.from) && isBeside(reading, before, cue);
  const boundary = isBefore ? before.from : cue.group.from;
  if (!endsContent(reading, cue, boundary)) return undefined;
  const source = isBefore ? before : findSourceAfter(reading, cue);
  const first = contentBefore(reading, cue, boundary);
  if (!first || !source) return undefined;
  const after = Math.max(source.to, cue.group.to);
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

/** Whether no other quotation stands between the speaker and the cue. */
function isBeside({ quotationAt }: Reading, source: Range, { group, verb }: Cue): boolean {
  for (let i = source.to; i < group.from; i++) if (quotationAt[i] !== quotationAt[verb]) return false;
  return true;
}

const opener = /^(?:who|which|that|when|while|as|if|after|before|although|though|because|since)$/;

/** Whether words without quotation marks before the cue are what is said, and not where or when it is said. */
function isReported(
  reading: Reading,
  cue: Cue,
  source: Range,
  after: number,
  first: Range,
  rest: Range | undefined,
): boolean {
  const { words, quotationAt, tags } = reading;
  if (!cue.entry.frames.has('clause') || opener.test(words[source.from]!)) return false;
  if (cue.entry.frames.has('belief')) return false;
  const pauses = pausesInQuotation(reading, cue, Math.min(source.from, cue.group.from));
  const isInverted = source.from > cue.verb && !finite.test(tags[source.to] ?? '');
  if (pauses && isInverted) return true; // "It “is a mess,” said an engineer who works there."
  if (!isEndOfReport(reading, cue, after)) return false;
  if (pauses) return true;
  if (rest && quotationAt[rest.from]! >= 0 && quotationAt[rest.from] !== quotationAt[cue.verb]) return false;
  if (isClause(reading, first))
    return (
      !opener.test(words[first.from]!) ||
      tags[first.from] === 'DT' ||
      hasMainClause(reading, first) ||
      (tags[first.from] === 'IN' && rest !== undefined)
    );
  return rest !== undefined && (finite.test(tags[rest.from]!) || !/^(?:VBG|VBN)$/.test(tags[first.from]!));
}

/** "While he was away, the dock burned": a verb after the comma too. */
function hasMainClause(reading: Reading, { from, to }: Range): boolean {
  for (let i = from + 2; i < to; i++)
    if (reading.words[i] === ',') return isClause(reading, { from: i + 1, to });
  return false;
}

/** "The dock is “a mess,” she said": the comma that parts them stands inside the marks. */
const pausesInQuotation = (reading: Reading, cue: Cue, at: number): boolean =>
  endsWithQuotation(reading, cue, at) &&
  reading.words[at - 1] !== ',' &&
  reading.words[innerOf(reading, reading.quotations[reading.quotationAt[at - 1]!]!).to - 1] === ',';

/** Whether what is said may end before `at`: with a closing mark or a comma. */
const endsContent = (reading: Reading, cue: Cue, at: number): boolean =>
  at > cue.scope.from
    ? /^(?:,|—|–|--|\?|!)$/.test(reading.words[at - 1]!) || endsWithQuotation(reading, cue, at)
    : endsWithQuotation(reading, cue, at) && (asksBefore(reading, at) || isAlone(reading, cue, at));

/** "“We won.” Byron said.": a sentence that holds nothing but the report. */
const isAlone = ({ words, paragraphAt }: Reading, { scope, group }: Cue, at: number): boolean =>
  /^(?:["”’'»]|'')$/.test(words[at - 1]!) &&
  words[group.to] === '.' &&
  group.to - scope.from <= longestReport &&
  paragraphAt[scope.from - 1] === paragraphAt[scope.from];
const longestReport = 6;

/** "“Why?” Byron asked.": a question mark ends the sentence inside, not the report. */
const asksBefore = (reading: Reading, at: number): boolean =>
  reading.paragraphAt[at - 1] === reading.paragraphAt[at] &&
  /^[?!]$/.test(reading.words[innerOf(reading, { from: at - 4, to: at }).to - 1] ?? '');

/** "😀 “It is open,” she said": pictures and bullets are no words of the speaker. */
const ornament = /^(?:\p{Extended_Pictographic}|[•·▪►*])/u;

/** The sentence up to the cue; a quotation that began in an earlier sentence is held whole. */
function contentBefore(reading: Reading, cue: Cue, at: number): Range | undefined {
  const { words, quotationAt, quotations, tags } = reading;
  const last = words[at - 1] === ',' ? at - 2 : at - 1;
  const quotation =
    quotationAt[last]! >= 0 && quotationAt[last] !== quotationAt[cue.verb]
      ? quotations[quotationAt[last]!]
      : undefined;
  let from = cue.scope.from;
  if (quotation && quotation.from <= from) return { from: quotation.from, to: quotation.to };
  while (from + 1 < at && ornament.test(words[from]!)) from++;
  if (tags[from] === 'CC' && from + 1 < at) from++;
  if (quotation && standsAlone(reading, quotation)) from = quotation.from;
  const part = clip(reading, cue, { from, to: quotation ? quotation.to : at });
  return part.to > part.from ? part : undefined;
}

/** "It burned - “Help me,” he said": a sentence of its own, which no word of the narrator opens. */
function standsAlone(reading: Reading, quotation: Range): boolean {
  const before = reading.words[quotation.from - 1] ?? '';
  if (/^[:;]$/.test(before)) return true;
  return /^(?:[(–—-]|--)$/.test(before) && isCapitalized(reading, innerOf(reading, quotation).from);
}

/** Whether the report ends after the cue: the sentence does, or a comma or an adverbial follows. */
function isEndOfReport(reading: Reading, { scope, entry }: Cue, at: number): boolean {
  const { words, tags } = reading;
  if (at >= scope.to || /^[.,;!?)—–]$/.test(words[at]!)) return true;
  if (words[at] === 'that') return false;
  if (entry.frames.has('addressee')) {
    const told = nounPhraseAt(reading, at, scope.to);
    if (
      told &&
      (told.to >= scope.to ||
        /^(?:[.,;!?)—–]|in|on|at|by|during|after)$/.test(words[told.to]!) ||
        isTime(reading, { from: told.to, to: told.to + 1 }))
    )
      return true;
  }
  if (/^(?:IN|RB|TO)$/.test(tags[at]!) || isTime(reading, { from: at, to: at + 1 })) return true;
  const phrase = nounPhraseAt(reading, at, scope.to);
  return phrase !== undefined && isTime(reading, phrase); // "last week"
}

/** "She said that…", "the minister criticized the plan" */
function cueBeforeContent(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form === 'passive') return undefined;
  const source = findSourceBefore(reading, cue);
  const content = findContentAfter(reading, cue, cue.group.to);
  if (cue.form === 'infinitive' && !/^(?:quotationAfter|clauseAfter|namingAfter)$/.test(content?.rule ?? ''))
    return undefined;
  if (!content || (!source && cue.form === 'finite' && reading.tags[cue.verb] === 'VB')) return undefined;
  return { rule: content.rule, parts: [content.part], cue: cue.group, source, addressee: content.addressee };
}

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
