import { clip, contentEnd, findContentAfter, isClause } from './contents.ts';
import type { Cue } from './cue.ts';
import type { Finding } from './finding.ts';
import type { Range, Reading } from './reading.ts';
import { findSourceAfter, findSourceBefore, isTime } from './sources.ts';

type CueRule = (reading: Reading, cue: Cue) => Finding | undefined;

/** What a cue attributes; the first rule with an opinion decides. */
export const cueRules: readonly CueRule[] = [cueAfterContent, cueBeforeContent, passiveCue];

export function readCue(reading: Reading, cue: Cue): Finding | undefined {
  for (const rule of cueRules) {
    const finding = rule(reading, cue);
    if (finding) return finding;
  }
  return undefined;
}

/** "“…,” she said", "The vote was lost, said the mayor", "The plan, he said, would fail" */
function cueAfterContent(reading: Reading, cue: Cue): Finding | undefined {
  const { frames } = cue.entry;
  if (cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  if (!frames.has('quote') && !frames.has('clause')) return undefined;
  const before = cue.form === 'participle' ? undefined : findSourceBefore(reading, cue);
  const boundary =
    before && before.to >= cue.group.from - 12 && endsContent(reading, cue, before.from)
      ? before.from
      : cue.group.from;
  if (!endsContent(reading, cue, boundary)) return undefined;
  const source = boundary === cue.group.from ? findSourceAfter(reading, cue) : before;
  const after = source && source.from >= cue.group.to ? source.to : cue.group.to;
  const first = contentBefore(reading, cue, boundary);
  if (!first || !source) return undefined;
  const quoted = endsWithQuotation(reading, cue, boundary);
  if (!quoted && !isEndOfReport(reading, cue, after)) return undefined;
  if (!quoted && !reading.words.slice(after, after + 1).includes(',') && !isClause(reading, first))
    return undefined;
  const rest = restAfter(reading, cue, after);
  if (!quoted && !isClause(reading, first) && !rest) return undefined;
  return {
    rule: quoted ? 'quotationBefore' : 'clauseBefore',
    parts: rest ? [first, rest] : [first],
    cue: cue.group,
    source,
    addressee: undefined,
  };
}

/** Whether what is said may end before `at`: with a closing mark or a comma. */
const endsContent = (reading: Reading, cue: Cue, at: number): boolean =>
  at > cue.scope.from &&
  (/^(?:,|—|–|--|\?|!)$/.test(reading.words[at - 1]!) || endsWithQuotation(reading, cue, at));

function endsWithQuotation({ words, quotationAt, quotations }: Reading, cue: Cue, at: number): boolean {
  const last = words[at - 1] === ',' ? at - 2 : at - 1;
  const quotation = quotationAt[last] ?? -1;
  return quotation >= 0 && quotation !== quotationAt[cue.verb] && quotations[quotation]!.to === last + 1;
}

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
  if (tags[from] === 'CC' && from + 1 < at) from++;
  if (quotation && words[quotation.from - 1] !== undefined && /^[:;]$/.test(words[quotation.from - 1]!))
    from = quotation.from;
  const part = clip(reading, cue, { from, to: quotation ? quotation.to : at });
  return part.to > part.from ? part : undefined;
}

/** Whether the report ends after the cue: the sentence does, or a comma or an adverbial follows. */
function isEndOfReport(reading: Reading, { scope }: Cue, at: number): boolean {
  const { words, tags } = reading;
  if (at >= scope.to || /^[.,;!?)—–]$/.test(words[at]!)) return true;
  if (words[at] === 'that') return false;
  return /^(?:IN|RB|TO)$/.test(tags[at]!) || isTime(reading, { from: at, to: at + 1 });
}

/** "…, he said, “…”": what goes on after the cue. */
function restAfter(reading: Reading, cue: Cue, at: number): Range | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  let i = at;
  while (i < cue.scope.to && i < at + 12 && words[i] !== ',' && quotationAt[i] === quotationAt[cue.verb]) i++;
  if (words[i] === ',') i++;
  if (i >= cue.scope.to || i === at) return undefined;
  const quotation =
    quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb]
      ? quotations[quotationAt[i]!]
      : undefined;
  if (quotation?.from === i) return quotation;
  if (i !== at + 1 || tags[i] === 'VBG' || tags[i] === 'IN' || endsWithQuotation(reading, cue, at))
    return undefined;
  if (endsWithQuotation(reading, cue, cue.group.from)) return undefined;
  const part = clip(reading, cue, { from: i, to: contentEnd(reading, cue, i) });
  return part.to > part.from + 1 ? part : undefined;
}

/** "She said that…", "the minister criticized the plan" */
function cueBeforeContent(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form === 'passive') return undefined;
  const source = findSourceBefore(reading, cue);
  const content = findContentAfter(reading, cue, cue.group.to);
  if (!content || (!source && cue.form === 'finite' && reading.tags[cue.verb] === 'VB')) return undefined;
  return { rule: content.rule, parts: [content.part], cue: cue.group, source, addressee: content.addressee };
}

/** "is said to have…", "was quoted as saying": the source is unnamed or follows "by". */
function passiveCue(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form !== 'passive') return undefined;
  const { words, tags } = reading;
  const from = cue.group.to;
  const asked = cue.entry.frames.has('addressee') || cue.entry.lemma === 'ask';
  if (words[from] === 'to' && cue.entry.frames.has('clause') && /^VB/.test(tags[from + 1] ?? ''))
    return passive(cue, clip(reading, cue, { from, to: contentEnd(reading, cue, from) }));
  if (!asked && words[cue.group.from - 1] !== 'it') return undefined;
  const content = findContentAfter(reading, cue, from);
  return content && passive(cue, content.part);
}

const passive = (cue: Cue, part: Range): Finding | undefined =>
  part.to > part.from
    ? { rule: 'passive', parts: [part], cue: cue.group, source: undefined, addressee: undefined }
    : undefined;
