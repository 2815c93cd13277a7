import { finite } from '../../syntax/index.ts';
import { clip } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import type { CueEntry } from '../cue-lexicon.ts';
import { findEnd } from '../ends/index.ts';
import { inflect } from '../inflections.ts';
import { isTitle } from '../is-title.ts';
import { nounPrepositions } from '../noun-lexicon.ts';
import { innerOf, isWord, type Range, type Reading } from '../reading.ts';
import { sentenceAround } from '../scopes.ts';
import { findSourceOfVerb, isTime } from '../sources/index.ts';
import type { UnclaimedRule } from './unclaimed-rule.ts';

const entry: CueEntry = { lemma: '', frames: new Set(['quote', 'object']), prepositions: new Set() };
/** Fewer words are as often held at arm's length as said. */
const shortest = 5;

/** "Byron hits Hook for taking “more money than all the sailors”": words of the subject, behind whatever verb. */
export const verbBefore: UnclaimedRule = (reading, quotation, cues) => {
  const scope = sentenceAround(reading, quotation.from);
  const that = complementBefore(reading, quotation.from, scope.from);
  const verb = that < 0 ? governingVerb(reading, quotation.from, scope.from) : verbOf(reading, that);
  if (that < 0 && !isSaid(reading, quotation, verb)) return undefined;
  if (verb < 0 || cues[verb] || deeds.has(reading.words[verb]!)) return undefined;
  const source = findSourceOfVerb(reading, verb);
  if (!source || source.to > verb || !speaks(reading, source)) return undefined;
  const cue: Cue = { entry, form: 'finite', verb, group: { from: verb, to: verb + 1 }, scope };
  const from = that < 0 ? opening(reading, verb + 1, quotation) : that;
  const to = that < 0 ? endAfter(reading, cue, quotation) : findEnd(reading, cue, that, 'clause');
  const part = clip(reading, cue, { from, to });
  return { rule: 'verbBefore', parts: [part], cue: cue.group, source, addressee: undefined };
};

/** Verbs of liking, wanting, backing and picturing, whose object is somebody's view even where a word alone is quoted. Written for this project. */
const attitudes: ReadonlySet<string> = new Set(
  'prefer favor favour support oppose like dislike love hate resist embrace seek pursue contemplate envision envisage mull weigh target coin promote pitch float push present cast paint frame style view see pledge propose mandate fear'
    .split(' ')
    .flatMap((verb) => inflect(verb).map(([form]) => form)),
);

/** Verbs whose object is a thing, and no view of anybody's. Written for this project. */
const deeds: ReadonlySet<string> = new Set(
  'go take join launch leave win lose buy sell carry wear arrive attend visit host star enter reach open close build'
    .split(' ')
    .flatMap((verb) => inflect(verb).map(([form]) => form)),
);

/** Some words, and no title: "hosts “The Dock Tonight,” a show". */
function isSaid(reading: Reading, quotation: Range, verb: number): boolean {
  const { from, to } = innerOf(reading, quotation);
  const last = isWord(reading, to - 1) ? to : to - 1;
  return (
    (last - from >= shortest || attitudes.has(reading.words[verb] ?? '') || isShouted(reading, quotation)) &&
    !isTitle(reading, { from, to: last })
  );
}

/** "responded with chants of “we want it”": a noun of saying leads to it. */
const isShouted = ({ words }: Reading, { from }: Range): boolean =>
  words[from - 1] === 'of' && (nounPrepositions.get(words[from - 2]!.replace(/s$/, ''))?.has('of') ?? false);

const being =
  /^(?:am|is|are|was|were|'s|'re|'m|be|been|become|becomes|became|has|have|had|'ve|do|does|did|including)$/;
const nobody = /^(?:it|this|that|there|these|those|which|what|you|i|we)$/;

/** A pronoun, a name, or a noun with its article; "good information" does not. */
function speaks({ words, tags }: Reading, { from, to }: Range): boolean {
  if (nobody.test(words[from]!)) return to - from > 1;
  return (
    /^(?:PRP|WP|DT|CD|NNP|NNS)/.test(tags[from]!) || tags.slice(from, to).some((tag) => tag.startsWith('NNP'))
  );
}

const leaves = /^(?:[;:()—–]|--|when|while|after|before|because|although|though|if|unless|where)$/;

/** The nearest verb before the quotation that has a subject; -1 where another clause begins between them. */
function governingVerb({ words, tags, quotationAt }: Reading, at: number, least: number): number {
  for (let i = at - 1; i > least; i--) {
    if (quotationAt[i]! >= 0 || leaves.test(words[i]!)) return -1;
    const governed = /^VB[NG]?$/.test(tags[i]!) && /^(?:MD|VB[DZP]|RB)$/.test(tags[i - 1]!);
    if (!governed && !finite.test(tags[i]!)) continue;
    if (tags[i] === 'MD' || being.test(words[i]!)) return -1;
    return tags[i] === 'VBN' && /^(?:is|are|was|were|be|been|'s|'re)$/.test(words[i - 1]!) ? -1 : i;
  }
  return -1;
}

/** Where what is said begins: behind particles and prepositions, and behind "chants of". */
function opening({ words, tags }: Reading, from: number, quotation: Range): number {
  if (/^(?:of|for|with|in|to|like|about|on|against|,|-)$/.test(words[quotation.from - 1]!))
    return quotation.from;
  let i = from;
  while (i < quotation.from && /^(?:RP|RB|IN|TO)$/.test(tags[i]!)) i++;
  return i;
}

const later = /^(?:until|when|while|after|before|because|although|though|if|unless|and|but)$/;

/** With the quotation, or with what hangs on it: "“the professional left” in meetings". */
function endAfter(reading: Reading, cue: Cue, quotation: Range): number {
  const { words, tags } = reading;
  const pauses = !isWord(reading, innerOf(reading, quotation).to - 1);
  const hangs =
    /^(?:NN|JJ|IN|TO|VB[NG]|W)/.test(tags[quotation.to] ?? '') && !later.test(words[quotation.to]!);
  return pauses || !hangs || isTime(reading, { from: quotation.to + 1, to: quotation.to + 2 })
    ? quotation.to
    : findEnd(reading, cue, quotation.to - 1, 'object');
}

/** "projects that the dock will be “a wonder”": the word that opens the clause of the quotation, right behind its verb; -1 without one. */
function complementBefore(reading: Reading, at: number, least: number): number {
  const { words, tags, quotationAt } = reading;
  for (let i = at - 1; i > least + 1; i--) {
    if (quotationAt[i]! >= 0 || /^[;:]$/.test(words[i]!)) return -1;
    if (/^(?:that|whether|how|why)$/.test(words[i]!) && tags[i] !== 'DT' && verbOf(reading, i) >= 0) return i;
  }
  return -1;
}

/** The verb right before the token, of which it is a complement: "projects | that"; -1 without one. */
function verbOf({ words, tags }: Reading, at: number): number {
  const verb = at - 1;
  return /^VB[DZPG]?$/.test(tags[verb]!) && !being.test(words[verb]!) ? verb : -1;
}
