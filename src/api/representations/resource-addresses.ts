import type { Span } from '../../analysis/index.ts';
import type { Article } from '../../articles/index.ts';
import { createCharacterConverter } from './offset-converter.ts';
import { articleAddress } from './represent-article.ts';
import { entityIdOf } from './represent-entity.ts';
import { quoteIdOf } from './represent-quote.ts';

/** The absolute addresses of an article and its parts, for formats that name things by IRI. */
export interface ResourceAddresses {
  readonly article: string;
  readonly text: string;
  readonly annotations: string;
  readonly quote: (index: number) => string;
  readonly entity: (index: number) => string;
  /** The fragment that points to a span in the plain text (RFC 5147): `char=424,521`. */
  readonly fragment: (span: Span) => string;
  /** The address of a span in the plain text. */
  readonly characters: (span: Span) => string;
}

/** `base` is the address under which the service is known, without a slash at its end. */
export function createAddresses(base: string, { id, text }: Article): ResourceAddresses {
  const article = articleAddress(base, id);
  const convert = createCharacterConverter(text);
  const fragment = ({ start, end }: Span) => `char=${convert(start)},${convert(end)}`;
  return {
    article,
    text: `${article}/text`,
    annotations: `${article}/annotations`,
    quote: (index) => `${article}/quotes/${quoteIdOf(index)}`,
    entity: (index) => `${article}/entities/${entityIdOf(index)}`,
    fragment,
    characters: (span) => `${article}/text#${fragment(span)}`,
  };
}
