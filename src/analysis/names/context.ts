import type { TokenFeatures } from './token-features.ts';

/** A sentence in which the features of tokens are taken. */
export interface Context {
  readonly features: TokenFeatures;
  readonly signs: ReadonlyMap<number, number>;
  /** What the article is about: the mean of its words' vectors. */
  readonly topic: Float32Array;
  readonly first: number;
  readonly end: number;
  /** Whether the line is all in capitals, so that capitals say nothing. */
  readonly shouting: boolean;
  /** What kind of line it is: prose, a list of words, a list with numbers. */
  readonly line: number;
}
