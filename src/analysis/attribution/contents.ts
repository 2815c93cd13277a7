import type { Cue } from './cue.ts';
import { cueForms } from './cue-lexicon.ts';
import { findEnd } from './ends/index.ts';
import { isTitle } from './is-title.ts';
import { baseNounPhraseAt, nounPhraseAt } from './noun-phrases.ts';
import { innerOf, type Range, type Reading } from './reading.ts';
import { isTime } from './sources.ts';

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const complementizer = new Set('that whether if how why what who where when which'.split(' '));
const terminal = /^(?:[.;:,!?—–-]|--|\.{2,})$/;

/** How what is said follows the cue. */
export interface Content {
  readonly rule: string;
  readonly part: Range;
  readonly addressee?: Range | undefined;
}

type ContentRule = (reading: Reading, cue: Cue, from: number) => Content | undefined;

/** What follows a cue can be, most telling first. */
const rulesAfter: readonly ContentRule[] = [
  quotationAfter,
  personAfter,
  infinitiveAfter,
  clauseAfter,
  namingAfter,
  prepositionAfter,
  bareClauseAfter,
  objectAfter,
];

/** What is said after the cue: "said that…", "told them: “…”", "criticized the plan". `from` skips an inverted source. */
export function findContentAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const addressee = findAddressee(reading, cue, from);
  const start = addressee?.to ?? from;
  for (const rule of rulesAfter) {
    const content = rule(reading, cue, start);
    if (content) return { ...content, addressee };
  }
  return addressee && findContentAfterNobody(reading, cue, from);
}

function findContentAfterNobody(reading: Reading, cue: Cue, from: number): Content | undefined {
  for (const rule of rulesAfter) {
    const content = rule(reading, cue, from);
    if (content) return content;
  }
  return undefined;
}

/** Whom the words are told: "told reporters in Moscow that". */
function findAddressee(reading: Reading, cue: Cue, from: number): Range | undefined {
  const { words } = reading;
  if (words[from] === 'to' && cue.entry.frames.has('clause'))
    return nounPhraseAt(reading, from + 1, cue.scope.to);
  if (!cue.entry.frames.has('addressee')) return undefined;
  return nounPhraseAt(reading, from, cue.scope.to) ?? baseNounPhraseAt(reading, from, cue.scope.to);
}

/** Skips what stands between cue and content: adverbs, times and places, as far as a clear opening. */
function findOpening(reading: Reading, cue: Cue, from: number, opens: (i: number) => boolean): number {
  const { tags, words } = reading;
  for (let i = from; i < cue.scope.to && i < from + 24; i++) {
    if (opens(i)) return i;
    if (i > from && finite.test(tags[i]!) && !complementizer.has(words[i - 1]!)) return -1;
    if (i > from && /^VB/.test(tags[i]!) && cueForms.get(words[i]!)?.entry.frames.has('quote')) return -1;
    if (words[i] === ';' || (words[i] === 'to' && /^VB/.test(tags[i + 1] ?? ''))) return -1;
  }
  return -1;
}

/** "said, “…”", "said in a statement: “…”", "called it “…”" */
function quotationAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { quotationAt, words } = reading;
  if (!cue.entry.frames.has('quote') && !cue.entry.frames.has('clause')) return undefined;
  if (cue.entry.frames.has('belief')) return undefined;
  const opening = findOpening(reading, cue, from, (i) => opensQuotation(reading, i, cue));
  if (opening < 0) return undefined;
  const between = words.slice(from, opening);
  const clean = opening === from || /^(?:,|:)$/.test(words[opening - 1]!);
  if (!clean || between.some((word) => complementizer.has(word))) return undefined;
  const quotation = reading.quotations[quotationAt[opening]!]!;
  if (opening === from && isTitle(reading, quotation)) return undefined;
  return { rule: 'quotationAfter', part: extendQuotation(reading, cue, { from: opening, to: quotation.to }) };
}

const opensQuotation = ({ quotationAt, quotations }: Reading, i: number, cue: Cue): boolean =>
  quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb] && quotations[quotationAt[i]!]!.from === i;

/** A quotation that does not end its sentence goes on as part of a mixed quote. */
function extendQuotation(reading: Reading, cue: Cue, part: Range): Range {
  const { words } = reading;
  const last = words[innerOf(reading, part).to - 1] ?? '';
  if (part.to >= cue.scope.to || /^[.,!?]$/.test(last) || words[part.to] === ',' || words[part.to] === '.')
    return part;
  return clip(reading, cue, { from: part.from, to: findEnd(reading, cue, part.to, 'clause') });
}

/** "said on Tuesday that…" */
function clauseAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { frames } = cue.entry;
  const { words, tags, quotationAt } = reading;
  if (!frames.has('clause') && !frames.has('belief') && !frames.has('person')) return undefined;
  const opens = (i: number): boolean =>
    complementizer.has(words[i]!) &&
    (i === from || words[i] === 'that' || words[i] === 'whether') &&
    !/^DT$/.test(tags[i]!) &&
    (quotationAt[i] === quotationAt[cue.verb] || i === from);
  const opening = findOpening(reading, cue, from, opens);
  if (opening < 0 || (opening > from && cue.entry.prepositions.has(words[from]!))) return undefined;
  return clipped(reading, cue, 'clauseAfter', hasObject(reading, cue, from, opening) ? from : opening);
}

/** "denied any knowledge that…": the clause belongs to a noun that is itself what is said. */
const hasObject = (reading: Reading, cue: Cue, from: number, opening: number): boolean => {
  if (opening === from || !cue.entry.frames.has('object')) return false;
  const object = baseNounPhraseAt(reading, from, opening);
  return object !== undefined && !isTime(reading, object) && !isTime(reading, { from, to: from + 1 });
};

/** "vowed to…" */
function infinitiveAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { words, tags } = reading;
  if (!cue.entry.frames.has('infinitive') || words[from] !== 'to' || !/^VB|^RB/.test(tags[from + 1] ?? ''))
    return undefined;
  return clipped(reading, cue, 'infinitiveAfter', from);
}

/** "urged them to…" */
function personAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { words, tags } = reading;
  if (!cue.entry.frames.has('person')) return undefined;
  const start = from > cue.group.to ? from : (nounPhraseAt(reading, from, cue.scope.to)?.to ?? from);
  if (words[start] !== 'to' || !/^VB|^RB/.test(tags[start + 1] ?? '')) return undefined;
  return clipped(reading, cue, 'personAfter', cue.group.to);
}

/** "called it a “disgrace”", "described the plan as hasty" */
function namingAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  if (!cue.entry.frames.has('naming') || cue.form === 'passive') return undefined;
  const whole = clipped(reading, cue, 'namingAfter', from);
  const content = whole && { ...whole, part: untilClosed(reading, cue, whole.part) };
  const named = content && (quotes(reading, cue, content.part) || namesAs(reading, cue, content.part));
  return named ? content : undefined;
}

/** "called it “a mess,” and left": a quotation that ends with a pause ends the naming. */
function untilClosed(reading: Reading, cue: Cue, { from, to }: Range): Range {
  const { quotationAt, quotations, words } = reading;
  for (let i = from; i < to; i++) {
    const quotation = quotationAt[i] === quotationAt[cue.verb] ? undefined : quotations[quotationAt[i]!];
    const closes =
      quotation &&
      (/^[,.!?]$/.test(words[innerOf(reading, quotation).to - 1] ?? '') || words[quotation.to] === ',');
    if (closes) return { from, to: Math.min(to, quotation.to) };
  }
  return { from, to };
}

const quotes = ({ quotationAt }: Reading, cue: Cue, { from, to }: Range): boolean => {
  for (let i = from; i < Math.min(to, from + 20); i++)
    if (quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb]) return true;
  return false;
};

const namesAs = ({ words, tags }: Reading, cue: Cue, { from, to }: Range): boolean =>
  cue.entry.lemma === 'call'
    ? tags[from] === 'PRP' && to > from + 1
    : words.slice(from, Math.min(to, from + 16)).includes('as');

/** "warned of…", "called for…", "talked to voters about…" */
function prepositionAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { words, tags } = reading;
  let at = tags[from] === 'RB' ? from + 1 : from;
  if (!cue.entry.prepositions.has(words[at] ?? '') && /^(?:to|with)$/.test(words[at] ?? ''))
    at = baseNounPhraseAt(reading, at + 1, cue.scope.to)?.to ?? at;
  if (!cue.entry.prepositions.has(words[at] ?? '')) return undefined;
  const kept = words[at] === 'of' || words[at] === 'about' ? at : at + 1;
  return clipped(reading, cue, 'prepositionAfter', kept);
}

/** "said the vote was lost": a clause without "that" has a verb of its own. */
function bareClauseAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { frames } = cue.entry;
  if (!frames.has('clause')) return undefined;
  const start = skipTimes(reading, cue, from);
  if (start >= cue.scope.to || !isClause(reading, { from: start, to: cue.scope.to })) return undefined;
  return clipped(reading, cue, 'bareClauseAfter', start);
}

/** Times and short places before a bare clause: "said Monday the vote…", "said in a statement the…". */
function skipTimes(reading: Reading, { scope }: Cue, from: number): number {
  const { tags, words } = reading;
  let i = from;
  for (let steps = 0; steps < 4; steps++) {
    if (words[i] === ',') i++;
    const phrase = nounPhraseAt(reading, tags[i] === 'IN' ? i + 1 : i, scope.to);
    const base = baseNounPhraseAt(reading, tags[i] === 'IN' ? i + 1 : i, scope.to);
    if (base && isTime(reading, { from: base.from, to: base.from + 1 })) i = base.from + 1;
    else if (tags[i] === 'IN' && words[i] !== 'if' && phrase && phrase.to < scope.to) i = phrase.to;
    else if (tags[i] === 'RB' && words[i] !== 'not') i++;
    else break;
  }
  return i;
}

/** Whether the range has a subject and a finite verb. */
export function isClause(reading: Reading, { from, to }: Range): boolean {
  const { tags } = reading;
  const limit = Math.min(to, from + 40);
  for (let i = from + 1; i < limit; i++) if (finite.test(tags[i]!)) return true;
  return false;
}

/** "criticized the plan", "announced a run" */
function objectAfter(reading: Reading, cue: Cue, from: number): Content | undefined {
  const { frames, prepositions } = cue.entry;
  if (!frames.has('object') || (prepositions.size > 0 && reading.words[from] === 'to')) return undefined;
  if (cue.form === 'passive') return undefined;
  const object = nounPhraseAt(reading, from, cue.scope.to) ?? baseNounPhraseAt(reading, from, cue.scope.to);
  if (!object || isTime(reading, object)) {
    const { quotationAt } = reading;
    return quotationAt[from]! >= 0 && quotationAt[from] !== quotationAt[cue.verb]
      ? clipped(reading, cue, 'objectAfter', from)
      : undefined;
  }
  return clipped(reading, cue, 'objectAfter', from);
}

/** Rules whose content is a noun. */
const objects = new Set(['objectAfter', 'namingAfter', 'prepositionAfter']);

function clipped(reading: Reading, cue: Cue, rule: string, from: number): Content | undefined {
  const as = objects.has(rule) ? 'object' : 'clause';
  const part = clip(reading, cue, { from, to: findEnd(reading, cue, from, as) });
  return part.to > part.from ? { rule, part } : undefined;
}

/** Without the punctuation at its end; a quotation that reaches over the sentence's end is kept whole. */
export function clip(reading: Reading, cue: Cue, { from, to }: Range): Range {
  const { quotationAt, quotations, words } = reading;
  const last = quotationAt[to - 1] ?? -1;
  if (last >= 0 && last !== quotationAt[cue.verb]) {
    const end = quotations[last]!.to;
    if (end >= to) return { from, to: end };
  }
  let end = to;
  while (end > from && terminal.test(words[end - 1]!)) end--;
  return { from, to: end };
}
