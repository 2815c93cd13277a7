import { clip, isClause } from './contents/index.ts';
import type { Cue } from './cue.ts';
import type { CueEntry } from './cue-lexicon.ts';
import { findEnd } from './ends/index.ts';
import type { Finding } from './finding.ts';
import { type Range, type Reading, sentenceOf } from './reading.ts';
import { findSourceOfVerb } from './sources.ts';

/** Nouns of saying, and what leads from them to what is said. Written for this project. */
const that = new Set(
  'claim assertion allegation accusation warning suggestion statement admission argument contention complaint insistence speculation report announcement remark comment conclusion prediction belief view notion idea concern fear worry doubt confidence hope rumor rumour charge promise pledge vow threat'.split(
    ' ',
  ),
);
const to = new Set('promise pledge vow threat'.split(' '));
/** Verbs that lend their subject to a noun of saying: "expressed doubt that". */
const light = new Set(
  'make makes made making express expresses expressed expressing voice voices voiced voicing raise raises raised raising issue issues issued issuing repeat repeats repeated repeating offer offers offered offering have has had'.split(
    ' ',
  ),
);

/** "her claim that the dock was closed", "expressed doubt that it would open". Every one in text order. */
export function readNounCues(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const finding = isNounCue(reading, i) && reading.quotationAt[i]! < 0 ? readAt(reading, i) : undefined;
    if (finding) findings.push(finding);
  }
  return findings;
}

function isNounCue({ words, tags }: Reading, i: number): boolean {
  if (!/^NNS?$/.test(tags[i]!)) return false;
  const noun = words[i]!.replace(/s$/, '');
  if (words[i + 1] === 'that') return that.has(noun) && !/^(?:VB[DZP]|MD|RB)$/.test(tags[i + 2] ?? '.');
  return words[i + 1] === 'to' && /^VB/.test(tags[i + 2] ?? '') && to.has(noun);
}

const entry: CueEntry = { lemma: '', frames: new Set(['clause']), prepositions: new Set() };

function readAt(reading: Reading, noun: number): Finding | undefined {
  const scope = sentenceOf(reading, noun);
  const cue: Cue = { entry, form: 'finite', verb: noun, group: { from: noun, to: noun + 1 }, scope };
  const part = clip(reading, cue, { from: noun + 1, to: endOf(reading, cue, noun + 1) });
  if (reading.words[noun + 1] === 'that' && !isClause(reading, part)) return undefined;
  const start = phraseStart(reading, noun, scope.from);
  const verb = light.has(reading.words[start - 1] ?? '') ? start - 1 : -1;
  const source = possessor(reading, noun, start) ?? (verb < 0 ? undefined : findSourceOfVerb(reading, verb));
  if (!source) return undefined;
  const words = { from: verb < 0 ? noun : verb, to: noun + 1 };
  return { rule: 'nounCue', parts: [part], cue: words, source, addressee: undefined };
}

/** A noun holds less than a verb: the first pause after a few words ends it. */
function endOf(reading: Reading, cue: Cue, from: number): number {
  const to = findEnd(reading, cue, from, 'object');
  for (let i = from + shortest; i < to; i++)
    if (/^(?:[,;–—-]|--)$/.test(reading.words[i]!) && reading.quotationAt[i]! < 0) return i;
  return to;
}
const shortest = 4;

/** Where the simple phrase of the noun begins: "the false | claim". */
function phraseStart({ tags }: Reading, noun: number, least: number): number {
  let i = noun;
  while (i > least && /^(?:JJ.?|RB|NN|VBN|VBG|DT|PRP\$|CD)$/.test(tags[i - 1]!)) i--;
  return i;
}

/** "her claim", "the mayor’s claim" */
function possessor(reading: Reading, noun: number, start: number): Range | undefined {
  for (let i = noun - 1; i >= start; i--) if (reading.tags[i] === 'PRP$') return { from: i, to: i + 1 };
  if (reading.tags[start - 1] !== 'POS') return undefined;
  let i = start - 1;
  while (i > 0 && /^(?:NN|JJ|CD)/.test(reading.tags[i - 1]!)) i--;
  if (/^(?:DT|PRP\$)$/.test(reading.tags[i - 1] ?? '')) i--;
  return i < start - 1 ? { from: i, to: start - 1 } : undefined;
}
