import type { Sentence, Token } from '../annotations/index.ts';
import { findHash, hashText, mix } from '../hashing/index.ts';
import { extendPhrase, type Gazetteer, longestPhrase, lookUpPhrase } from './gazetteer.ts';
import { organisationWords, personVerbs, placeWords, titles } from './word-lists.ts';
import { hashPattern, shapeOf, shapes } from './word-shape.ts';

/** What is known of each token by itself, as integers, index for index with the tokens. */
export interface TokenFeatures {
  readonly exact: Int32Array;
  readonly lower: Int32Array;
  readonly shape: Uint8Array;
  readonly pattern: Int32Array;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  /** Bits of `wordKinds`. */
  readonly kinds: Uint8Array;
  /** Gazetteer kinds of the token alone, and of the longest listed phrase that it belongs to. */
  readonly listed: Uint16Array;
  readonly phrase: Uint16Array;
  /** Where in that phrase the token stands: 1 first, 2 inside, 3 last. */
  readonly phrasePlace: Uint8Array;
  /** The number of the word's vector, -1 where it has none. */
  readonly vector: Int32Array;
}

export const affixLengths = [1, 2, 3, 4] as const;
export const wordKinds = { title: 1, organisation: 2, place: 4, verb: 8 } as const;

/** Describes every token. */
export function describeTokens(text: string, tokens: readonly Token[], gazetteer: Gazetteer): TokenFeatures {
  const n = tokens.length;
  const features: TokenFeatures = {
    exact: new Int32Array(n),
    lower: new Int32Array(n),
    shape: new Uint8Array(n),
    pattern: new Int32Array(n),
    prefixes: new Int32Array(n * affixLengths.length),
    suffixes: new Int32Array(n * affixLengths.length),
    kinds: new Uint8Array(n),
    listed: new Uint16Array(n),
    phrase: new Uint16Array(n),
    phrasePlace: new Uint8Array(n),
    vector: new Int32Array(n),
  };
  const memo = new Map<string, number>();
  tokens.forEach(({ start, end }, i) => {
    const word = text.slice(start, Math.min(end, start + 64));
    const known = memo.get(word);
    if (known === undefined) describeWord(features, i, word, gazetteer);
    else copyWord(features, known, i);
    memo.set(word, i);
  });
  return features;
}

function describeWord(features: TokenFeatures, i: number, word: string, gazetteer: Gazetteer): void {
  const lower = word.toLowerCase();
  features.exact[i] = hashText(word);
  features.lower[i] = hashText(lower);
  features.shape[i] = shapeOf(word);
  features.pattern[i] = hashPattern(word);
  for (const [k, length] of affixLengths.entries()) {
    const at = i * affixLengths.length + k;
    features.prefixes[at] = mix(length, hashText(lower, 0, Math.min(length, lower.length)));
    features.suffixes[at] = mix(length, hashText(lower, Math.max(0, lower.length - length)));
  }
  features.kinds[i] = kindsOf(lower);
  features.vector[i] = findHash(gazetteer.vectors, features.lower[i]!);
  features.listed[i] = lookUpPhrase(gazetteer, extendPhrase(0, features.lower[i]!));
}

const kindsOf = (lower: string): number =>
  (titles.has(lower) ? wordKinds.title : 0) |
  (organisationWords.has(lower) ? wordKinds.organisation : 0) |
  (placeWords.has(lower) ? wordKinds.place : 0) |
  (personVerbs.has(lower) ? wordKinds.verb : 0);

function copyWord(features: TokenFeatures, from: number, to: number): void {
  for (const list of [features.exact, features.lower, features.pattern, features.vector])
    list[to] = list[from]!;
  for (const list of [features.shape, features.kinds, features.listed]) list[to] = list[from]!;
  const width = affixLengths.length;
  features.prefixes.copyWithin(to * width, from * width, from * width + width);
  features.suffixes.copyWithin(to * width, from * width, from * width + width);
}

/** Marks the tokens of each sentence's longest listed phrases of two words or more, left to right. */
export function markPhrases(
  features: TokenFeatures,
  { firstToken, endToken }: Sentence,
  gazetteer: Gazetteer,
): void {
  for (let i = firstToken; i < endToken; i++) {
    if (features.shape[i] === shapes.lower || features.shape[i] === shapes.other) continue;
    const [length, kinds] = longestListed(features, i, Math.min(endToken, i + longestPhrase), gazetteer);
    for (let k = i; k < i + length; k++) {
      features.phrase[k] = kinds;
      features.phrasePlace[k] = k === i ? 1 : k < i + length - 1 ? 2 : 3;
    }
    if (length > 1) i += length - 1;
  }
}

function longestListed(
  features: TokenFeatures,
  from: number,
  end: number,
  gazetteer: Gazetteer,
): [number, number] {
  let best: [number, number] = [0, 0];
  let phrase = extendPhrase(0, features.lower[from]!);
  for (let i = from + 1; i < end; i++) {
    phrase = extendPhrase(phrase, features.lower[i]!);
    const kinds = lookUpPhrase(gazetteer, phrase);
    if (kinds !== 0) best = [i - from + 1, kinds];
  }
  return best;
}
