import { type NounKind, nounKind } from './nouns.ts';
import type { Determiner, Phrase } from './phrase.ts';
import { pronounOf } from './pronouns.ts';
import { type Scene, wordAt } from './scene.ts';

const opening = /^(?:PDT|DT|JJ[RS]?|CD|NNP?S?|FW|\$|VBN|VBG|AFX|ADD)$/;
const inner = /^(?:JJ[RS]?|CD|NNP?S?|FW|HYPH|\$|VBN|VBG|AFX|ADD)$/;
const participle = /^VB[NG]$/;
const noun = /^NNP?S?$/;
const dates: ReadonlySet<string> = new Set(['DATE', 'TIME']);

/** The simple noun phrases and pronouns of the text in order, each before what it owns: "his" before "his wife". */
export function readPhrases(scene: Scene): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const { sentences, tokens } = scene;
  let nextName = 0;
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; ) {
      while (nextName < scene.named.length && scene.named[nextName]!.end <= tokens[i]!.start) nextName++;
      i = readPhrase(scene, phrases, sentence, i, endToken, nextName);
    }
  });
  return phrases;
}

/** Adds what starts at the token, if anything, and gives the token to go on from. */
function readPhrase(
  scene: Scene,
  phrases: Phrase[],
  sentence: number,
  from: number,
  end: number,
  nextName: number,
): number {
  const tag = scene.syntax.tags[from]!;
  const startsName = nameStartsAt(scene, nextName, from);
  const pronoun = startsName ? undefined : pronounOf(wordAt(scene, from));
  if (pronoun) {
    const phrase = pronounPhrase(scene, sentence, from, nextName);
    phrases.push(phrase);
    return tag === 'PRP$' || pronoun.place === 'possessive'
      ? readNounPhrase(scene, phrases, sentence, from + 1, end, nextName, phrase)
      : from + 1;
  }
  if (tag === 'POS') {
    const owner = phrases.at(-1);
    return owner?.to === from
      ? readNounPhrase(scene, phrases, sentence, from + 1, end, nextName, owner)
      : from + 1;
  }
  return startsName || opening.test(tag)
    ? readNounPhrase(scene, phrases, sentence, from, end, nextName, undefined)
    : from + 1;
}

function pronounPhrase(scene: Scene, sentence: number, at: number, nextName: number): Phrase {
  const word = wordAt(scene, at);
  const pronoun = pronounOf(word)!;
  const owns = scene.syntax.tags[at] === 'PRP$';
  return {
    from: at,
    to: at + 1,
    head: at,
    word,
    sentence,
    pronoun: owns ? { ...pronoun, place: 'possessive' } : pronoun,
    name: undefined,
    firstName: nextName,
    endName: nextName,
    determiner: 'none',
    plural: false,
    owner: undefined,
  };
}

const nameStartsAt = ({ named, tokens }: Scene, name: number, token: number): boolean =>
  name < named.length &&
  named[name]!.start < tokens[token]!.end &&
  named[name]!.start >= tokens[token]!.start;

/** The token after the name, the possessive's left out where it ends the name: not of "Workers' Party". */
function endOfName({ named, tokens, syntax }: Scene, name: number, token: number): number {
  const { end } = named[name]!;
  let to = token + 1;
  while (
    to < tokens.length &&
    tokens[to]!.start < end &&
    (syntax.tags[to] !== 'POS' || tokens[to]!.end < end)
  )
    to++;
  return to;
}

/** In tokens. No phrase comes near it, and a sentence of nothing but "$" would be read once for each. */
const longest = 100;

function readNounPhrase(
  scene: Scene,
  phrases: Phrase[],
  sentence: number,
  from: number,
  sentenceEnd: number,
  nextName: number,
  owner: Phrase | undefined,
): number {
  const { tags } = scene.syntax;
  const end = Math.min(sentenceEnd, from + longest);
  let to = from;
  let name = nextName;
  let last: { readonly name: number; readonly to: number } | undefined;
  while (to < end) {
    if (nameStartsAt(scene, name, to)) {
      if (to > from && !joinsName(scene, to - 1, name)) break;
      to = endOfName(scene, name, to);
      last = { name, to };
      name++;
    } else if (to === from ? opening.test(tags[to]!) : continues(scene, to, end)) to++;
    else break;
  }
  while (to > from && !endsPhrase(scene, to - 1) && last?.to !== to) to--;
  while (name > nextName && scene.named[name - 1]!.start >= (scene.tokens[to]?.start ?? Infinity)) name--;
  if (to === from) return from + 1;
  phrases.push({
    from: owner ? owner.from : from,
    to,
    head: to - 1,
    word: wordAt(scene, to - 1),
    sentence,
    pronoun: undefined,
    name: last?.to === to ? last.name : undefined,
    firstName: nextName,
    endName: name,
    determiner: owner ? 'possessive' : determinerOf(wordAt(scene, from)),
    plural: tags[to - 1] === 'NNS' || tags[to - 1] === 'NNPS',
    owner,
  });
  return to;
}

/** A noun, or "year-old" of "the 39-year-old". */
const endsPhrase = (scene: Scene, at: number): boolean =>
  noun.test(scene.syntax.tags[at]!) || wordAt(scene, at).endsWith('year-old');

function continues({ syntax: { tags } }: Scene, at: number, end: number): boolean {
  const tag = tags[at]!;
  if (tag === 'DT') return tags[at - 1] === 'PDT';
  if (tag === 'RB') return tags[at - 1] === 'DT';
  if (participle.test(tag)) return at + 1 < end && inner.test(tags[at + 1]!) && !noun.test(tags[at - 1]!);
  return inner.test(tag);
}

/** Names that go well with a noun before them: "co-founder Ada Byron", "the firm Nordline"; a date goes on after none. */
const titled: Readonly<Record<string, NounKind>> = {
  PERSON: 'person',
  ORG: 'body',
  GPE: 'place',
  LOC: 'place',
};

function joinsName(scene: Scene, before: number, name: number): boolean {
  const { tags } = scene.syntax;
  const type = scene.named[name]!.type;
  if (tags[before] !== 'NN' && tags[before] !== 'NNS') return true;
  return !dates.has(type) && titled[type] !== undefined && nounKind(wordAt(scene, before)) === titled[type];
}

const determiners: Readonly<Record<string, Determiner>> = {
  the: 'definite',
  both: 'definite',
  this: 'demonstrative',
  that: 'demonstrative',
  these: 'demonstrative',
  those: 'demonstrative',
  a: 'indefinite',
  an: 'indefinite',
  another: 'indefinite',
  one: 'indefinite',
  some: 'indefinite',
  any: 'indefinite',
  no: 'indefinite',
  every: 'indefinite',
  each: 'indefinite',
};

const determinerOf = (word: string): Determiner => determiners[word] ?? 'none';
