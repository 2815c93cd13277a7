import type { Sentence } from '../../annotations/index.ts';

/** What the repairs look at, by token; they set the tags. */
export interface Tagged {
  readonly words: readonly string[];
  readonly tags: string[];
  readonly capital: (i: number) => boolean;
  readonly sentences: readonly Sentence[];
}
