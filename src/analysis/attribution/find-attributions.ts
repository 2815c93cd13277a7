import type {
  Attribution,
  Name,
  Paragraph,
  Quotation,
  Sentence,
  Syntax,
  Token,
} from '../annotations/index.ts';

/** Attributions in text order of their first part. */
export function findAttributions(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _sentences: readonly Sentence[],
  _tokens: readonly Token[],
  _syntax: Syntax,
  _quotations: readonly Quotation[],
  _names: readonly Name[],
): readonly Attribution[] {
  return [];
}
