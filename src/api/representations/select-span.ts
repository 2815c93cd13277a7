import type { Static } from 'typebox';
import type { Span } from '../../analysis/index.ts';
import type { AnnotationSelector } from '../schemas/index.ts';
import type { ResourceAddresses } from './resource-addresses.ts';
import { createTextScale } from './text-scale.ts';

/** Says where a span is in each of the ways that annotations know, any of which suffices. */
export type SelectSpan = (span: Span) => Static<typeof AnnotationSelector>[];

/** About how many characters before and after a span tell it from others with the same words. */
const contextLength = 32;

/** Offsets are in code points, as the Web Annotation Data Model demands, whatever else the client asks for. */
export function createSelectors(text: string, { fragment }: ResourceAddresses): SelectSpan {
  const scale = createTextScale(text, 'codepoint');
  return (span) => {
    const { start, end, text: exact } = scale.representSpan(span);
    const prefix = text.slice(wholeCharacter(text, span.start - contextLength), span.start);
    const suffix = text.slice(span.end, wholeCharacter(text, span.end + contextLength));
    return [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc5147', value: fragment(span) },
    ];
  };
}

/** The offset, or the one before it where it would cut a character in two; never outside the text. */
function wholeCharacter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}
