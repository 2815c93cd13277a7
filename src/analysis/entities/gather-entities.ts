import type {
  Attribution,
  Entity,
  Name,
  Paragraph,
  Quotation,
  Sentence,
  Syntax,
  Token,
  Value,
} from '../annotations/index.ts';

/** Entities by first mention; each mention in exactly one entity. */
export function gatherEntities(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _sentences: readonly Sentence[],
  _tokens: readonly Token[],
  _syntax: Syntax,
  _names: readonly Name[],
  _values: readonly Value[],
  _quotations: readonly Quotation[],
  _attributions: readonly Attribution[],
): readonly Entity[] {
  return [];
}
