import { mix } from '../hashing/index.ts';
import type { WordVectors } from './word-vectors.ts';

/** Kinds of listed phrases, one bit each. */
export const gazetteerKinds = {
  firstName: 1,
  surname: 2,
  city: 4,
  region: 8,
  company: 16,
  organisation: 32,
  demonym: 64,
  place: 128,
} as const;

export const longestPhrase = 5;

/**
 * Phrases by hash in an open-addressing table: a zero kind marks an empty slot. Size is a power of two.
 * Beside them the vectors of single words.
 */
export interface Gazetteer {
  readonly vectors: WordVectors;
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
}

/** The hash of a phrase from its lower-cased words' hashes. */
export const extendPhrase = (phrase: number, word: number): number => mix(phrase, word);

/** The kinds under which a phrase is listed, 0 where it is not. */
export function lookUpPhrase({ hashes, kinds }: Pick<Gazetteer, 'hashes' | 'kinds'>, phrase: number): number {
  const mask = hashes.length - 1;
  for (let slot = phrase & mask; ; slot = (slot + 1) & mask) {
    const kind = kinds[slot]!;
    if (kind === 0 || hashes[slot] === phrase) return kind;
  }
}
