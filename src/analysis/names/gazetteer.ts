import { findHash, type HashIndex, hashText, mix } from '../hashing/index.ts';
import type { WordVectors } from './word-vectors.ts';

/** Kinds of listed phrases, one bit each. */
export const gazetteerKinds = {
  firstName: 1,
  /** Surnames, and people of the news by their whole names. */
  surname: 2,
  city: 4,
  region: 8,
  company: 16,
  /** Words of companies' names. */
  brand: 32,
  /** Nationalities, peoples, religions, adherents of parties. */
  demonym: 64,
  place: 128,
  club: 256,
  party: 512,
  media: 1024,
  facility: 2048,
  /** Of states and between them. */
  agency: 4096,
  school: 8192,
  /** Armed groups, unions, charities. */
  group: 16384,
  event: 32768,
} as const;

export const longestPhrase = 5;

/** Phrases by hash, with their kinds. Beside them the vectors of single words. */
export interface Gazetteer {
  readonly vectors: WordVectors;
  readonly phrases: HashIndex;
  readonly kinds: Uint16Array;
}

/** The hash of a phrase from its lower-cased words' hashes. */
export const extendPhrase = (phrase: number, word: number): number => mix(phrase, word);

/** The kinds under which a phrase is listed, 0 where it is not. */
export function lookUpPhrase(
  { phrases, kinds }: Pick<Gazetteer, 'phrases' | 'kinds'>,
  phrase: number,
): number {
  const number = findHash(phrases, phrase);
  return number < 0 ? 0 : kinds[number]!;
}

/** The same for the words of a phrase, in any case. */
export const lookUpWords = (
  gazetteer: Pick<Gazetteer, 'phrases' | 'kinds'>,
  words: readonly string[],
): number =>
  lookUpPhrase(
    gazetteer,
    words.reduce((phrase, word) => extendPhrase(phrase, hashText(word.toLowerCase())), 0),
  );
