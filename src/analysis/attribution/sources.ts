import { finite } from '../syntax/index.ts';
import type { Cue } from './cue.ts';
import { type CueEntry, hearers, isReport } from './cue-lexicon.ts';
import { nameBeforeParticiple } from './name-before-participle.ts';
import { nounPhraseAt, nounPhraseBefore } from './noun-phrases.ts';
import { innerOf, type Range, type Reading } from './reading.ts';
import { sentenceAround } from './scopes.ts';
import { workBefore } from './work-before.ts';

const relative = new Set(['who', 'which', 'that', 'whom']);
const subordinator = new Set(
  'when while as if although though because since after before unless until once whereas where'.split(' '),
);

type SourceRule = (reading: Reading, cue: Cue) => Range | undefined;

/** Who speaks, where the speaker stands before the cue. The first rule with an opinion decides. */
const rulesBefore: readonly SourceRule[] = [
  relativeBefore,
  signBefore,
  nameBeforeParticiple,
  initialParticiple,
  subjectAfterWith,
  appositionBefore,
  phraseBefore,
  sharedSubject,
  subjectOfInsertion,
];

/** The subject before the cue. */
export function findSourceBefore(reading: Reading, cue: Cue): Range | undefined {
  for (const rule of rulesBefore) {
    const source = rule(reading, cue);
    if (source) return source;
  }
  return undefined;
}

/** The subject of any finite verb. */
export function findSourceOfVerb(reading: Reading, verb: number): Range | undefined {
  const scope = sentenceAround(reading, verb);
  return findSourceBefore(reading, {
    entry: anyVerb,
    form: 'finite',
    verb,
    group: { from: verbStart(reading, verb, scope.from), to: verb + 1 },
    scope,
  });
}

const anyVerb: CueEntry = { lemma: '', frames: new Set(), prepositions: new Set() };

/** The subject after the cue: "…," said Ada Byron. */
export function findSourceAfter(reading: Reading, cue: Cue): Range | undefined {
  if (hearers.has(cue.entry.lemma)) return undefined;
  const source = nounPhraseAt(reading, cue.group.to, cue.scope.to);
  if (!source || isTime(reading, source)) return undefined;
  return source;
}

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow'.split(' '),
);
const timeHeads = new Set(
  'week month year day night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday time january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "Monday", "last week", "this morning". */
export const isTime = ({ words }: Reading, { from, to }: Range): boolean =>
  timeWords.has(words[from]!) || (timeHeads.has(words[to - 1]!) && to - from <= 4);

/** Where the time at the phrase's end begins: "the mayor | last week". The phrase's end where there is none. */
function timeStart({ words, tags }: Reading, { from, to }: Range): number {
  if (!timeWords.has(words[to - 1]!) && !timeHeads.has(words[to - 1]!)) return to;
  if (timeWords.has(words[to - 1]!)) return to - 1;
  let i = to - 1;
  while (i > from && /^(?:DT|CD|JJ|RB|POS)$/.test(tags[i - 1]!) && to - i < 4) i--;
  return tags[i] === 'NN' && i === to - 1 && i > from ? to : i;
}

/** "the mayor, who said": the pronoun is the mention. */
function relativeBefore({ words, tags }: Reading, { group, scope }: Cue): Range | undefined {
  const i = skipAdverbs({ tags, words }, group.from - 1, scope.from);
  if (i < scope.from || !relative.has(words[i]!)) return undefined;
  if (words[i] === 'that' && !/^NN/.test(tags[i - 1] ?? '')) return undefined;
  return { from: i, to: i + 1 };
}

/** "banners reading “Out!”": what is read says it. */
function signBefore(reading: Reading, { entry, form, group, scope }: Cue): Range | undefined {
  if (entry.lemma !== 'read' || form !== 'participle') return undefined;
  const phrase = nounPhraseBefore(reading, group.from, scope.from);
  if (!phrase || phrase.to - phrase.from < 2 || reading.tags[phrase.from] !== 'VBG') return phrase;
  return { from: phrase.from + 1, to: phrase.to }; // of "carrying signs" the signs
}

const skipAdverbs = ({ tags }: Pick<Reading, 'tags' | 'words'>, from: number, least: number): number => {
  let i = from;
  while (i > least && /^RB/.test(tags[i]!)) i--;
  return i;
};

/** "Ada Byron, a doctor at the hospital, said": the phrase before the inserted one. */
function appositionBefore(reading: Reading, { form, group, scope, verb }: Cue): Range | undefined {
  if (form === 'participle') return undefined;
  const { words, quotationAt } = reading;
  const inOther = (i: number): boolean => quotationAt[i] !== quotationAt[verb] && pausesInside(reading, i);
  const last = skipAdverbs(reading, group.from - 1, scope.from);
  const work = workBefore(reading, last, verb);
  if (!work && !/^(?:[,—–-]|--)$/.test(words[last] ?? '')) return undefined;
  let comma = work?.from ?? last;
  let best: Range | undefined;
  for (let steps = 0; steps < 8 && comma > scope.from; steps++) {
    const from = segmentStart(reading, comma, scope.from);
    if (hasOwnVerb(reading, from, comma)) break;
    const phrase = nounPhraseBefore(reading, comma, from);
    if (
      phrase &&
      quotationAt[phrase.from] === quotationAt[verb] &&
      !isTime(reading, phrase) &&
      isFirst(reading, phrase, from)
    )
      best = phrase;
    if (from <= scope.from || inOther(from - 1) || (best && opensClause(reading, from))) break;
    comma = from - 1;
  }
  return best;
}

/** "The mayor said it would open": a clause of its own, which is not inserted between a name and its verb. */
function hasOwnVerb({ tags, words }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:W|IN$|VBG$)/.test(tags[i]!) && (i === from || tags[i]!.startsWith('W'))) return false;
    if (finite.test(tags[i]!) && words[i - 1] !== 'that') return true;
  }
  return false;
}

/** Whether nothing but a conjunction stands before the phrase in its segment. */
const isFirst = ({ words, tags }: Reading, phrase: Range, from: number): boolean =>
  phrase.from === from ||
  (phrase.from === from + 1 &&
    (tags[from] === 'CC' || words[from] === 'that' || subordinator.has(words[from]!)));

const opensClause = ({ words }: Reading, from: number): boolean =>
  words[from] === 'that' || words[from] === 'but' || subordinator.has(words[from]!);

/** Where the stretch between commas that ends at `to` begins. */
function segmentStart(reading: Reading, to: number, least: number): number {
  const { words, quotationAt } = reading;
  let i = to;
  while (i > least && !/^(?:,|—|–|-|--|;|:)$/.test(words[i - 1]!)) {
    if (/^["“”]$/.test(words[i - 1]!) && quotationAt[i - 1]! >= 0) break;
    if (quotationAt[i - 1] !== quotationAt[to] && pausesInside(reading, i - 1)) break;
    i--;
  }
  return i;
}

/** Whether the quotation that holds the token ends with a pause of its own: what is said ends there. */
function pausesInside(reading: Reading, i: number): boolean {
  const quotation = reading.quotations[reading.quotationAt[i]!];
  return quotation !== undefined && /^[,.?!]$/.test(reading.words[innerOf(reading, quotation).to - 1] ?? '');
}

/** "the ministry said", "the ministry last week said" */
function phraseBefore(reading: Reading, cue: Cue): Range | undefined {
  if (cue.form === 'infinitive') return undefined;
  if (cue.form === 'participle') return undefined;
  let to = cue.group.from;
  for (let steps = 0; steps < 3; steps++) {
    to = skipAdverbs(reading, to - 1, cue.scope.from) + 1;
    const source = nounPhraseBefore(reading, to, cue.scope.from);
    if (!source) return undefined;
    const before = timeStart(reading, source);
    if (before === source.to)
      return (
        nameInRelative(reading, source) ??
        beforeRelative(reading, source, cue.scope.from) ??
        withList(reading, source, cue.scope.from)
      );
    to = reading.tags[before - 1] === 'IN' ? before - 1 : before;
    if (to <= cue.scope.from) return undefined;
  }
  return undefined;
}

/** "a figure Byron called “fiction”": the name is the subject of a relative clause that nothing opens. */
function nameInRelative({ words, tags }: Reading, { from, to }: Range): Range | undefined {
  let name = to;
  while (name > from && /^NNPS?$/.test(tags[name - 1]!)) name--;
  const isNoun = /^(?:an?|something)$/.test(words[from]!) && /^NNS?$/.test(tags[name - 1] ?? '');
  return isNoun && name < to && words[from - 1] === ',' ? { from: name, to } : undefined;
}

/** "Economists who favour the tax agreed": the phrase that a relative clause belongs to speaks, not the object inside it. */
function beforeRelative(reading: Reading, { from }: Range, least: number): Range | undefined {
  const { words, tags } = reading;
  let i = from - 1;
  let verbs = 0;
  for (; i > least && i > from - 12; i--) {
    if (words[i] === ',' || /^(?:CC|MD)$/.test(tags[i]!)) return undefined;
    if (/^(?:WP|WDT)$/.test(tags[i]!) || (words[i] === 'that' && tags[i] === 'IN')) break;
    if (/^VB/.test(tags[i]!)) verbs++;
    if (i === from - 1 && verbs === 0 && tags[i] !== 'IN') return undefined;
  }
  if (verbs === 0 || !/^(?:who|that|which)$/.test(words[i]!)) return undefined;
  return /^(?:NN|DT|CD|PRP)/.test(tags[i - 1] ?? '') ? nounPhraseBefore(reading, i, least) : undefined;
}

/** "France, Spain and Italy": a phrase with "and" at the sentence's start takes in the names before its commas. */
function withList({ words, tags }: Reading, source: Range, least: number): Range {
  if (!words.slice(source.from, source.to).includes('and') || words[source.from - 1] !== ',') return source;
  let i = source.from;
  while (i > least && (words[i - 1] === ',' || /^(?:NNPS?|DT)$/.test(tags[i - 1]!))) i--;
  return i === least ? { from: i, to: source.to } : source;
}

/** "with Ada Byron calling it a mess": a participle with a subject of its own. */
function subjectAfterWith(reading: Reading, { form, group, scope }: Cue): Range | undefined {
  if (form !== 'participle') return undefined;
  const to = skipAdverbs(reading, group.from - 1, scope.from) + 1;
  const phrase = nounPhraseBefore(reading, to, scope.from);
  if (!phrase) return undefined;
  for (let i = phrase.to - 1; i >= phrase.from; i--)
    if (reading.words[i] === 'with') return i + 1 < phrase.to ? { from: i + 1, to: phrase.to } : undefined;
  return reading.words[phrase.from - 1] === 'with' ? phrase : undefined;
}

/** "Noting the risk, Ada Byron left": the subject after the comma. */
function initialParticiple(reading: Reading, { form, group, scope, verb }: Cue): Range | undefined {
  if (form !== 'participle' || group.from > scope.from + 2) return undefined;
  const { words, tags, quotationAt } = reading;
  for (let i = scope.from; i < group.from; i++) if (!/^(?:IN|CC|RB|WRB)$/.test(tags[i]!)) return undefined;
  for (let i = group.to; i < scope.to; i++) {
    const pauses = words[i] === ',' || (words[i - 1] === ',' && quotationAt[i] !== quotationAt[i + 1]);
    if (!pauses || quotationAt[i + 1] !== quotationAt[verb]) continue;
    const subject = nounPhraseAt(reading, i + 1, scope.to);
    if (subject && /^(?:VBD|VBZ|VBP|MD|RB)$/.test(tags[subject.to] ?? '') && !isTime(reading, subject))
      return subject;
  }
  return undefined;
}

/** "She laughed and said", "She left, saying": the subject of the verb that governs the cue, one that reports before others. */
function sharedSubject(reading: Reading, cue: Cue): Range | undefined {
  return subjectOfVerb(reading, cue, isReport) ?? subjectOfVerb(reading, cue, () => true);
}

/** How many verbs may be without a subject: more are no prose. */
const mostVerbs = 12;

/** The subject of the nearest finite verb of that kind before the cue. */
function subjectOfVerb(reading: Reading, cue: Cue, isKind: (word: string) => boolean): Range | undefined {
  const { tags, words, quotationAt } = reading;
  for (let i = cue.group.from - 1, verbs = 0; i > cue.scope.from && verbs < mostVerbs; i--) {
    if (!finite.test(tags[i]!) || !isKind(words[i]!) || quotationAt[i] !== quotationAt[cue.verb]) continue;
    verbs++;
    const from = verbStart(reading, i, cue.scope.from);
    const verb: Cue = { ...cue, form: 'finite', verb: i, group: { from, to: i + 1 } };
    const subject =
      relativeBefore(reading, verb) ?? appositionBefore(reading, verb) ?? phraseBefore(reading, verb);
    if (subject && !inSubordinate(reading, subject, cue.scope.from)) return subject;
    i = from; // the other verbs of the group have the same subject
  }
  return undefined;
}

function verbStart({ tags }: Reading, verb: number, least: number): number {
  let i = verb;
  while (i > least && /^(?:RB|MD|VB[DZP])$/.test(tags[i - 1]!)) i--;
  return i;
}

/** "Byron, recalling lunches, described him": no verb stands before the participle, so its subject is the phrase before the comma. */
function subjectOfInsertion(reading: Reading, cue: Cue): Range | undefined {
  return cue.form === 'participle' ? appositionBefore(reading, { ...cue, form: 'finite' }) : undefined;
}

/** Whether the phrase opens a subordinate clause, whose subject does not speak for the main verb. */
const inSubordinate = ({ words }: Reading, { from }: Range, least: number): boolean =>
  from > least && (subordinator.has(words[from - 1]!) || words[from - 1] === 'that');
