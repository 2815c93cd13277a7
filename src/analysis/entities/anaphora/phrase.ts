import type { Pronoun } from './pronouns.ts';

export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'possessive' | 'none';

/** A simple noun phrase or a pronoun, in tokens, half-open: "the Afghan team", "his", "President Ada Byron". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The last noun. */
  readonly head: number;
  /** The head in lower case. */
  readonly word: string;
  readonly sentence: number;
  readonly pronoun: Pronoun | undefined;
  /** The name at the phrase's end, as an index into the names. */
  readonly name: number | undefined;
  /** The names inside, `[first, end)`, the one at the end among them. */
  readonly firstName: number;
  readonly endName: number;
  readonly determiner: Determiner;
  readonly plural: boolean;
  /** Whose it is: "the team" of "the team's coach", "his" of "his wife". */
  readonly owner: Phrase | undefined;
}
