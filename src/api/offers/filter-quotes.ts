import type { Entity, Quote, QuoteKind } from '../../analysis/index.ts';
import type { ServedAnalysis } from '../../articles/index.ts';
import { entityIdOf, paragraphOf } from '../representations/index.ts';

/** Which quotes to list; what is undefined lets all through. */
export interface QuoteFilter {
  readonly kind?: QuoteKind | undefined;
  /** An entity's id, or its name or an alias in any case. */
  readonly speaker?: string | undefined;
  /** The number of the paragraph in which the quote starts. */
  readonly paragraph?: number | undefined;
}

/** The indexes of the quotes that every given filter lets through, in text order. */
export function filterQuotes(analysis: ServedAnalysis, { kind, speaker, paragraph }: QuoteFilter): number[] {
  const spoke = speaker === undefined ? undefined : createSpeakerFilter(analysis.entities, speaker);
  return [...analysis.quotes.keys()].filter((index) => {
    const quote = analysis.quotes[index]!;
    return (
      (kind === undefined || quote.kind === kind) &&
      (paragraph === undefined || paragraphOf(analysis, quote) === paragraph) &&
      (spoke === undefined || spoke(quote))
    );
  });
}

function createSpeakerFilter(entities: readonly Entity[], wanted: string): (quote: Quote) => boolean {
  const named = fold(wanted);
  const speakers = new Set(
    [...entities.keys()].filter((index) => entityIdOf(index) === wanted || bears(entities[index]!, named)),
  );
  return ({ speaker }) => speaker?.entities.some((index) => speakers.has(index)) ?? false;
}

const bears = ({ name, aliases }: Entity, named: string): boolean =>
  fold(name) === named || aliases.some((alias) => fold(alias) === named);

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
