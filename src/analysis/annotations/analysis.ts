import type { Entity } from './entity.ts';
import type { Paragraph } from './paragraph.ts';
import type { Quote } from './quote.ts';
import type { Sentence, Token } from './token.ts';

/** Everything read in one text: plain values over it, each list in text order (entities by first mention). */
export interface Analysis {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}
