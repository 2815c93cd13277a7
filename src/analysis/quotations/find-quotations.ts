import type { Paragraph, Quotation } from '../annotations/index.ts';

/** Quotations in text order, the outer before the inner where two start together. */
export function findQuotations(_text: string, _paragraphs: readonly Paragraph[]): readonly Quotation[] {
  return [];
}
