import type { MentionForm } from './entity.ts';
import type { Span } from './span.ts';

/** `direct`: all inside quotation marks; `indirect`: none; `mixed`: both. */
export const quoteKinds = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

/**
 * One attribution as the text writes it, before it is known whom the source means. Parts are in text order, include their
 * quotation marks and never overlap one another. `source` is the mention of the speaker ("The Russian diplomat").
 */
export interface Attribution {
  readonly kind: QuoteKind;
  readonly parts: readonly Span[];
  readonly cue: Span | undefined;
  readonly source: Span | undefined;
  readonly via: readonly Span[];
  /** The probability that the attribution is right, between 0 and 1. */
  readonly confidence: number;
}

/** Who the words are attributed to: the mention as written and the entities it resolves to, as indexes into `entities`. */
export interface Speaker {
  readonly mention: Span;
  readonly form: MentionForm;
  readonly entities: readonly number[];
}

/** Who passed the words on ("quoted by the EFE agency"), with the entity's index where there is one. */
export interface Via extends Span {
  readonly entity: number | undefined;
}

/** An attribution whose speaker and intermediaries are resolved. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly parts: readonly Span[];
  readonly cue: Span | undefined;
  readonly speaker: Speaker | undefined;
  readonly via: readonly Via[];
  readonly confidence: number;
}
