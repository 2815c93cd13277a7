import type { Span } from './span.ts';

/** A word, a clitic ("’s", "n’t"), a number, or one punctuation mark or symbol. Never crosses a paragraph. */
export interface Token extends Span {
  readonly kind: TokenKind;
}
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A sentence inside one paragraph. Its tokens are `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}
