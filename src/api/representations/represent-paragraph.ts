import type { Static } from 'typebox';
import type { Paragraph } from '../../analysis/index.ts';
import type { Paragraph as ParagraphSchema } from '../schemas/index.ts';
import type { TextScale } from './text-scale.ts';

export const representParagraph = (
  scale: TextScale,
  paragraph: Paragraph,
): Static<typeof ParagraphSchema> => ({
  number: paragraph.number,
  role: paragraph.role,
  ...scale.representSpan(paragraph),
});

/** The number of the paragraph in which an offset lies; between paragraphs, of the one before. Paragraphs are in text order. */
export function paragraphNumberAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low]?.number ?? 1;
}
