import type { Sentence, Token, Value } from '../annotations/index.ts';

/** Values in text order; they never overlap. `publishedAt` (ISO 8601) anchors relative dates ("Tuesday"). */
export function findValues(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _publishedAt: string | undefined,
): readonly Value[] {
  return [];
}
