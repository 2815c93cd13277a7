import { clip, isClause } from './contents/index.ts';
import type { Cue } from './cue.ts';
import { type CueEntry, cueForms } from './cue-lexicon.ts';
import { findEnd, holdsQuotation } from './ends/index.ts';
import type { Finding } from './finding.ts';
import { mainVerbAfter } from './main-verb.ts';
import { infinitiveNouns, lightVerbs, nounPrepositions, thatNouns } from './noun-lexicon.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { type Range, type Reading, sentenceOf } from './reading.ts';
import { findSourceOfVerb, isTime } from './sources/index.ts';

/** "her claim that the dock was closed", "expressed doubt that it would open". Every one in text order. */
export function readNounCues(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const finding = isNounCue(reading, i) && reading.quotationAt[i]! < 0 ? readAt(reading, i) : undefined;
    if (finding) findings.push(finding);
  }
  return findings;
}

function isNounCue(reading: Reading, i: number): boolean {
  const { words, tags } = reading;
  if (!/^NNS?$/.test(tags[i]!)) return false;
  const noun = words[i]!.replace(/s$/, '');
  const at = openingAfter(reading, i);
  if (words[at] === 'that') return thatNouns.has(noun) && !/^(?:VB[DZP]|MD|RB)$/.test(tags[at + 1] ?? '.');
  if (nounPrepositions.get(noun)?.has(words[i + 1] ?? '')) return true;
  return words[i + 1] === 'to' && /^VB/.test(tags[i + 2] ?? '') && infinitiveNouns.has(noun);
}

/** "the claim by the mayor that": who stands behind "by", before the clause. */
function authorAfter(reading: Reading, noun: number, to: number): Range | undefined {
  const author = reading.words[noun + 1] === 'by' ? nounPhraseAt(reading, noun + 2, to) : undefined;
  return author && reading.words[author.to] === 'that' ? author : undefined;
}

/** Where what is said opens: behind the noun, a time or a place, and "was": "her claim on Monday was that". */
function openingAfter(reading: Reading, noun: number): number {
  const { words, tags } = reading;
  let i = noun + 1;
  if (
    /^(?:on|in|at|by|to|during|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      words[i] ?? '',
    )
  )
    while (
      i < noun + farthest &&
      /^(?:IN|TO|DT|NN|JJ|CD|POS|RB|VBN)/.test(tags[i] ?? '') &&
      words[i] !== 'that'
    )
      i++;
  if (/^(?:is|was)$/.test(words[i] ?? '')) i++;
  return words[i] === 'that' ? i : noun + 1;
}
const farthest = 7;

const entry: CueEntry = { lemma: '', frames: new Set(['clause']), prepositions: new Set() };

function readAt(reading: Reading, noun: number): Finding | undefined {
  const scope = sentenceOf(reading, noun);
  const cue: Cue = { entry, form: 'finite', verb: noun, group: { from: noun, to: noun + 1 }, scope };
  const start = phraseStart(reading, noun, scope.from);
  const verb = lightVerbs.has(reading.words[start - 1] ?? '') ? start - 1 : -1;
  const owner = possessor(reading, noun, start);
  if (owner && verb >= 0 && cueForms.has(reading.words[verb]!)) return undefined; // "repeated her claim" is the verb's
  // "made a promise of help" is a deed as often as a word: only an owner makes a noun with a preposition speak.
  const lends = verb >= 0 && !isPrepositional(reading, noun);
  const source =
    owner ?? authorAfter(reading, noun, scope.to) ?? (lends ? findSourceOfVerb(reading, verb) : undefined);
  const part = partAfter(reading, cue, owner?.from ?? start);
  if (!part || (!source && !isQuoted(reading, cue, part, start))) return undefined;
  const words = { from: verb < 0 ? noun : verb, to: noun + 1 };
  return { rule: 'nounCue', parts: [part], cue: words, source, addressee: undefined };
}

/** "one assertion that she is “mad”": where nobody is named, quoted words show that somebody said it; "said in a statement that" is the verb's. */
const isQuoted = (reading: Reading, cue: Cue, part: Range, phrase: number): boolean =>
  reading.words[part.from] === 'that' &&
  !/^(?:in|by|at|on|during)$/.test(reading.words[phrase - 1] ?? '') &&
  holdsQuotation(reading, cue, part);

function partAfter(reading: Reading, cue: Cue, subject: number): Range | undefined {
  const opening = openingAfter(reading, cue.verb);
  const isClausal = reading.words[opening] === 'that';
  const from = isClausal || reading.words[opening] !== 'for' ? opening : opening + 1;
  const to = endOf(reading, cue, from);
  const isPredicate = /^(?:is|was)$/.test(reading.words[opening - 1]!);
  const main = isPredicate ? -1 : mainVerbAfter(reading, subject, { from, to }, isClausal ? 1 : 0);
  const part = clip(reading, cue, { from, to: main < 0 ? to : main });
  return part.to > part.from && (!isClausal || isClause(reading, part)) ? part : undefined;
}

const isPrepositional = ({ words }: Reading, noun: number): boolean =>
  /^(?:of|for|about)$/.test(words[noun + 1] ?? '');

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
  while (i > least && /^(?:JJ.?|RB.?|NNP?|VBN|VBG|DT|PRP\$|CD)$/.test(tags[i - 1]!)) i--;
  return i;
}

/** "her claim", "the mayor’s claim" */
function possessor(reading: Reading, noun: number, start: number): Range | undefined {
  for (let i = noun - 1; i >= start; i--) if (reading.tags[i] === 'PRP$') return { from: i, to: i + 1 };
  if (reading.tags[start - 1] !== 'POS') return undefined;
  let i = start - 1;
  while (i > 0 && /^(?:NN|JJ|CD)/.test(reading.tags[i - 1]!)) i--;
  if (/^(?:DT|PRP\$)$/.test(reading.tags[i - 1] ?? '')) i--;
  const owner = { from: i, to: start - 1 };
  return i < start - 1 && !isTime(reading, owner) ? owner : undefined;
}
