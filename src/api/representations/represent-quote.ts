import type { Static } from 'typebox';
import type { Quote } from '../../analysis/index.ts';
import type { ServedAnalysis } from '../../articles/index.ts';
import type { Quote as QuoteSchema, Speaker, Via } from '../schemas/index.ts';
import { entityIdOf, representEntityReference } from './represent-entity.ts';
import { paragraphNumberAt } from './represent-paragraph.ts';
import type { TextScale } from './text-scale.ts';

/** Ids count in text order, from 1. */
export const quoteIdOf = (index: number): string => `q${index + 1}`;

/** A quote is in the paragraph in which it starts. */
export const paragraphOf = ({ paragraphs }: ServedAnalysis, { parts }: Quote): number =>
  paragraphNumberAt(paragraphs, parts[0]?.start ?? 0);

export function representQuote(
  scale: TextScale,
  analysis: ServedAnalysis,
  index: number,
): Static<typeof QuoteSchema> {
  const quote = analysis.quotes[index]!;
  const parts = quote.parts.map(scale.representSpan);
  return {
    id: quoteIdOf(index),
    kind: quote.kind,
    paragraph: paragraphOf(analysis, quote),
    text: parts.map(({ text }) => text).join(' '),
    parts,
    cue: quote.cue ? scale.representSpan(quote.cue) : null,
    speaker: representSpeaker(scale, analysis, quote),
    via: representVia(scale, quote),
    confidence: quote.confidence,
  };
}

function representSpeaker(
  scale: TextScale,
  { entities }: ServedAnalysis,
  { speaker }: Quote,
): Static<typeof Speaker> | null {
  if (!speaker) return null;
  return {
    mention: scale.representSpan(speaker.mention),
    form: speaker.form,
    entities: speaker.entities.map((index) => representEntityReference(entities, index)),
  };
}

const representVia = (scale: TextScale, { via }: Quote): Static<typeof Via>[] =>
  via.map((span) => ({
    ...scale.representSpan(span),
    entityId: span.entity === undefined ? null : entityIdOf(span.entity),
  }));
