import type { Span } from '../../annotations/index.ts';
import { firstEndingAfter } from '../../annotations/index.ts';
import type { Cluster } from '../cluster.ts';
import { isRole, titles } from '../roles.ts';
import { nounKind } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { type Scene, wordAt } from './scene.ts';

/** Which phrases speak in which attributions, and whom they mean as far as it is known. */
export interface Sources {
  /** The attributions in which the phrase speaks. */
  attributionsOf(phrase: Phrase): readonly number[];
  speakerOf(attribution: number): Cluster | undefined;
  setSpeaker(attribution: number, speaker: Cluster): void;
  /** "who" and "which", as tokens, where they speak for the phrase before, with their attributions. */
  readonly relatives: ReadonlyMap<number, number>;
}

/** The phrase with which each source begins; who is named outright, or beside it, is known from the start. */
export function readSources(
  scene: Scene,
  index: PhraseIndex,
  appositions: ReadonlyMap<Phrase, Phrase>,
): Sources {
  const attributions = new Map<Phrase, number[]>();
  const relatives = new Map<number, number>();
  const speakers: (Cluster | undefined)[] = [];
  scene.attributions.forEach(({ source }, attribution) => {
    if (!source) return;
    const token = firstEndingAfter(scene.tokens, source.start);
    const antecedent = antecedentOf(scene, index, token);
    if (antecedent) relatives.set(token, attribution);
    let first = antecedent ?? firstPhrase(scene, index, token, source.end);
    while (first?.owner && scene.tokens[first.to - 1]!.end > source.end) first = first.owner;
    if (!first) return;
    const phrase = titledPhrase(scene, index, first, source) ?? first;
    for (const one of withCoordinated(scene, index, phrase, source.end))
      attributions.set(one, [...(attributions.get(one) ?? []), attribution]);
    const name = phrase.name ?? appositions.get(phrase)?.name;
    if (name !== undefined) speakers[attribution] = scene.clusters[name];
  });
  return {
    attributionsOf: (phrase) => attributions.get(phrase) ?? none,
    speakerOf: (attribution) => speakers[attribution],
    setSpeaker: (attribution, speaker) => {
      speakers[attribution] ??= speaker;
    },
    relatives,
  };
}

const none: readonly number[] = [];
const bindings = new Set(['of', 'for', 'in', 'at', 'from']);

/** Whom "who" or "which" speaks for: "residents" of "residents of the port who said". */
function antecedentOf(scene: Scene, index: PhraseIndex, token: number): Phrase | undefined {
  const word = wordAt(scene, token);
  if (!/^(?:who|which|that)$/.test(word)) return undefined;
  let phrase =
    index.endingAt(token) ?? (wordAt(scene, token - 1) === ',' ? index.endingAt(token - 1) : undefined);
  const isPerson = (one: Phrase): boolean =>
    one.name === undefined ? nounKind(one.word) === 'person' : scene.named[one.name]!.type === 'PERSON';
  while (word === 'who' && phrase && !isPerson(phrase) && bindings.has(wordAt(scene, phrase.from - 1)))
    phrase = index.endingAt(phrase.from - 1);
  return phrase;
}

/** The phrase and those that "and" joins to it: "the mayor and the governor". */
function withCoordinated(scene: Scene, index: PhraseIndex, phrase: Phrase, end: number): readonly Phrase[] {
  const joined = wordAt(scene, phrase.to) === 'and' ? index.startingAt(phrase.to + 1) : undefined;
  return joined && scene.tokens[joined.to - 1]!.end <= end ? [phrase, joined] : [phrase];
}

const farthestHead = 8;

/** The phrase that starts where the source does, or goes on into it: "the results" where the source is "results". */
function firstPhrase({ tokens }: Scene, index: PhraseIndex, first: number, end: number): Phrase | undefined {
  const phrase = index.startingAt(first);
  if (phrase) return phrase;
  for (let i = first + 1; i <= first + farthestHead && (tokens[i - 1]?.end ?? Infinity) <= end; i++)
    if (index.endingAt(i)) return index.endingAt(i);
  return undefined;
}

/**
 * The phrase of the name that stands right behind, "party whip Ada Byron", or that an office leads to over "of": "Education Ada Byron" of "Minister
 * of Education Ada Byron". In "the spokesman for President Byron" the preposition leads to another person.
 */
function titledPhrase(scene: Scene, index: PhraseIndex, first: Phrase, source: Span): Phrase | undefined {
  if (first.name !== undefined || first.pronoun) return undefined;
  const { text, tokens, named } = scene;
  const comma = text.slice(source.start, source.end).indexOf(',');
  const end = comma < 0 ? source.end : source.start + comma;
  const last = index.endingAt(firstEndingAfter(tokens, end - 1) + 1);
  if (!last || last === first || last.from <= first.from || last.name === undefined) return undefined;
  const name = named[last.name]!;
  if (first.to === last.from)
    return name.type === 'PERSON' || (name.type === 'ORG' && nounKind(first.word) !== 'person')
      ? last
      : undefined;
  if (nounKind(first.word) !== 'person') return undefined;
  const title = wordAt(scene, firstEndingAfter(tokens, name.start) - 1);
  const led = name.start === tokens[last.from]!.start || isRole(title) || titles.has(title);
  return name.type === 'PERSON' && !led ? last : undefined;
}
