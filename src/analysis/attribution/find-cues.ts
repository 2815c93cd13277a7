import type { Cue, CueForm } from './cue.ts';
import { type CueEntry, cueForms } from './cue-lexicon.ts';
import { isParticiple } from './inflections.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { scopeOf } from './scopes.ts';

const auxiliary = new Set(
  "be am is are was were been being have has had having do does did will would can could may might must shall should 'm 's 're 've 'd 'll wo ca get gets got".split(
    ' ',
  ),
);
const being = new Set("be am is are was were been being 's 're 'm get gets got".split(' '));
/** Verbs that lend their subject to an infinitive: "went on to say", "declined to say". */
const lending = new Set(
  'go goes went gone going on continue continued continues decline declined declines refuse refused refuses try tried tries want wanted wants like likes liked tend tends tended begin began begins need needed rush rushed proceed proceeded seem seems seemed appear appears appeared quick able careful happy sure used'.split(
    ' ',
  ),
);
/** Second words of cues: "pointed out", "shot back". */
const particles = new Set('out back on up off in'.split(' '));
/** Verbs made cues by what follows. Written for this project. */
const phrasal: ReadonlyMap<string, readonly [string, string][]> = new Map(
  Object.entries({
    pointed: 'out',
    points: 'out',
    point: 'out',
    pointing: 'out',
    put: 'it',
    puts: 'it',
    shot: 'back',
    fired: 'back',
    went: 'on',
    goes: 'on',
    made: 'clear,it clear',
    makes: 'clear,it clear',
    making: 'clear,it clear',
    weighed: 'in',
    weigh: 'in',
    weighs: 'in',
    chime: 'in',
    chimes: 'in',
    chimed: 'in',
    spelled: 'out',
    laid: 'out',
    lashed: 'out',
    hit: 'back',
    spoke: 'out',
    speaks: 'out',
    came: 'out',
    comes: 'out',
  }).map(([verb, rest]): [string, [string, string][]] => [
    verb,
    rest.split(',').map((words) => [verb, words]),
  ]),
);
const phrasalEntry: CueEntry = {
  lemma: 'point out',
  frames: new Set(['clause', 'quote']),
  prepositions: new Set(),
};
/** "went on", "shot back": only a quotation beside them makes them an attribution. */
const retortEntry: CueEntry = { lemma: 'go on', frames: new Set(['quote']), prepositions: new Set() };
/** "lashed out at", "hit back at": whom they are aimed at makes them one too. */
const attackEntry: CueEntry = { ...retortEntry, prepositions: new Set(['at', 'against', 'for']) };
const attacks = new Set('lashed hit spoke speaks came comes'.split(' '));
const retorts = new Set('shot fired went goes weigh weighs weighed chime chimes chimed spoke'.split(' '));

/** Every verb that may attribute something, in text order. */
export function findCues(reading: Reading): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const cue = readCue(reading, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function entryOf(word: string): CueEntry {
  if (attacks.has(word)) return attackEntry;
  return retorts.has(word) ? retortEntry : phrasalEntry;
}

function readCue(reading: Reading, verb: number): Cue | undefined {
  const word = reading.words[verb]!;
  const rest = phrasal.get(word)?.find(([, words]) => follows(reading, verb + 1, words));
  const entry = rest ? entryOf(word) : cueForms.get(word)?.entry;
  if (!entry || !reading.tags[verb]!.startsWith('VB') || isLent(reading, verb)) return undefined;
  const quoted = quotedBefore(reading, verb);
  const from = groupStart(reading, quoted ?? verb);
  const to = verb + 1 + (rest ? rest[1].split(' ').length : particle(reading, verb));
  const form = quoted === undefined ? formOf(reading, from, verb) : 'finite';
  return form && { entry, form, verb, group: { from, to }, scope: scopeOf(reading, verb) };
}

/** "refused to say whether": the verb of saying behind it has it in its group. */
const isLent = ({ words }: Reading, verb: number): boolean =>
  /^(?:declin|refus)/.test(words[verb]!) && words[verb + 1] === 'to' && cueForms.has(words[verb + 2] ?? '');

/** The verb of "was quoted as saying", which is one group; undefined for any other. */
function quotedBefore({ words }: Reading, verb: number): number | undefined {
  const isSaying = words[verb] === 'saying' && words[verb - 1] === 'as';
  return isSaying && /^(?:quoted|cited)$/.test(words[verb - 2] ?? '') ? verb - 2 : undefined;
}

const follows = ({ words }: Reading, from: number, phrase: string): boolean =>
  phrase.split(' ').every((word, k) => words[from + k] === word);

const particle = ({ tags, words }: Reading, verb: number): number =>
  tags[verb + 1] === 'RP' && particles.has(words[verb + 1]!) ? 1 : 0;

/** Where the verb group begins: auxiliaries, negation and adverbs belong to it ("has repeatedly said"). */
function groupStart({ words, tags, sentenceAt }: Reading, verb: number): number {
  let start = verb;
  for (let i = verb - 1; i >= 0 && sentenceAt[i] === sentenceAt[verb]; i--) {
    const lends = lending.has(words[i]!) && (words[i + 1] === 'to' || words[i + 1] === 'on');
    if (auxiliary.has(words[i]!) && !/^(?:POS|NNP)$/.test(tags[i]!)) start = i;
    else if (tags[i] === 'MD' || words[i] === "n't" || words[i] === 'not' || words[i] === 'to' || lends)
      start = i;
    else if (tags[i] !== 'RB' && !/^(?:earlier|later|further)$/.test(words[i]!)) break;
  }
  // Adverbs inside the group belong to it, one before it does not: "also said".
  return start;
}

function formOf(reading: Reading, from: number, verb: number): CueForm | undefined {
  const { words, tags } = reading;
  const past = tags[verb] === 'VBN' || tags[verb] === 'VBD';
  const last = lastAuxiliary(words, from, verb);
  if (past && being.has(last) && !isPerfect(words, from)) return 'passive';
  if (past && last === '' && isAsked(reading, verb)) return 'passive';
  if (last === '' && isParticiple(words[verb]!)) return undefined;
  if (tags[verb] === 'VBG') return last !== '' ? 'finite' : 'participle';
  if (tags[verb] === 'VBN' && last === '' && namesInQuotation(reading, verb)) return 'passive';
  if (tags[verb] === 'VBN' && last === '')
    return opensSpeech(reading, verb) || /^(?:PRP|NNP|NNPS)$/.test(tags[from - 1] ?? '')
      ? 'finite'
      : undefined;
  if (words[from] === 'to') return 'infinitive';
  return 'finite';
}

/** "the dock, often labeled “a mess” by sailors": a participle that leads to a name in quotation marks and to who gives it. */
function namesInQuotation(reading: Reading, verb: number): boolean {
  const { words, tags, quotationAt, quotations } = reading;
  if (!/^(?:known|labeled|labelled|dubbed|described|branded|nicknamed|called)$/.test(words[verb]!))
    return false;
  if (!/^(?:NN|RB|,|:)/.test(tags[verb - 1] ?? '')) return false;
  const giver = words[verb + 1] === 'by' ? nounPhraseAt(reading, verb + 2, verb + 10) : undefined;
  const from = giver?.to ?? verb + 1;
  let i = from;
  while (i < from + 3 && /^(?:IN|DT|JJ|RB)$/.test(tags[i] ?? '') && words[i] !== 'by') i++;
  const name = quotationAt[i] === quotationAt[verb] ? undefined : quotations[quotationAt[i]!];
  return name?.from === i && (giver !== undefined || words[name.to] === 'by');
}

/** "the club posted: “…”": what stands right before a colon and a quotation has said it. */
const opensSpeech = ({ words, tags, quotationAt }: Reading, verb: number): boolean =>
  /^NN/.test(tags[verb - 1] ?? '') &&
  words[verb + 1] === ':' &&
  (quotationAt[verb + 2] ?? -1) !== quotationAt[verb];

/** "he’s predicted": the clitic stands for "has". */
const isPerfect = (words: readonly string[], from: number): boolean =>
  words[from] === "'s" && /^(?:he|she|it|who)$/.test(words[from - 1] ?? '');

/** "Asked about the vote, she…" */
const isAsked = ({ words, sentences, sentenceAt }: Reading, verb: number): boolean =>
  words[verb] === 'asked' &&
  (sentences[sentenceAt[verb]!]!.firstToken === verb || /^(?:when|if|while|,)$/.test(words[verb - 1]!)) &&
  /^(?:about|if|whether|why|how|what|who|by|to|for|on)$/.test(words[verb + 1] ?? '');

function lastAuxiliary(words: readonly string[], from: number, verb: number): string {
  for (let i = verb - 1; i >= from; i--) if (auxiliary.has(words[i]!)) return words[i]!;
  return '';
}
