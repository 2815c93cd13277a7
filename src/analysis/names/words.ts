import type { Token } from '../annotations/index.ts';

/** The words of a text by their tokens' numbers; before the first and behind the last there is none, which is empty. */
export const createWordAt =
  (text: string, tokens: readonly Token[]) =>
  (i: number): string =>
    tokens[i] ? text.slice(tokens[i].start, tokens[i].end) : '';

/** The words of the tokens `[firstToken, endToken)`. */
export const wordsOf = (
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): string[] => tokens.slice(firstToken, endToken).map(({ start, end }) => text.slice(start, end));
