import type { Phrase } from './phrase.ts';

/** Finds phrases by their edges. */
export interface PhraseIndex {
  /** The longest phrase that starts at the token. */
  startingAt(token: number): Phrase | undefined;
  /** The longest phrase that ends just before the token. */
  endingAt(token: number): Phrase | undefined;
}

export function createPhraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const starts = new Map<number, Phrase>();
  const ends = new Map<number, Phrase>();
  for (const phrase of phrases) {
    if ((starts.get(phrase.from)?.to ?? -1) < phrase.to) starts.set(phrase.from, phrase);
    if ((ends.get(phrase.to)?.from ?? Infinity) > phrase.from) ends.set(phrase.to, phrase);
  }
  return { startingAt: (token) => starts.get(token), endingAt: (token) => ends.get(token) };
}
