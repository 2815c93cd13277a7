import { createHash } from 'node:crypto';
import type { Static } from 'typebox';
import type { ServedAnalysis } from '../../articles/index.ts';
import type { Analysis as AnalysisSchema, OffsetUnit } from '../schemas/index.ts';
import { indexesBySalience, representEntity } from './represent-entity.ts';
import { representParagraph } from './represent-paragraph.ts';
import { representQuote } from './represent-quote.ts';
import { createTextScale } from './text-scale.ts';

/** Everything read in one text, as the wire has it: quotes and paragraphs in text order, entities by salience. */
export function representAnalysis(
  text: string,
  analysis: ServedAnalysis,
  offsetUnit: OffsetUnit,
): Static<typeof AnalysisSchema> {
  const scale = createTextScale(text, offsetUnit);
  return {
    offsetUnit,
    length: scale.length,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    paragraphs: analysis.paragraphs.map((paragraph) => representParagraph(scale, paragraph)),
    quotes: analysis.quotes.map((_, index) => representQuote(scale, analysis, index)),
    entities: indexesBySalience(analysis).map((index) => representEntity(scale, analysis, index)),
  };
}
