import type { Span } from '../../analysis/index.ts';
import type { OffsetUnit } from '../schemas/index.ts';
import { createOffsetConverter } from './offset-converter.ts';

/** One text measured in one unit: everything that a representation needs in order to place a span on the wire. */
export interface TextScale {
  readonly text: string;
  readonly offsetUnit: OffsetUnit;
  /** The text's length in the unit. */
  readonly length: number;
  /** The span in the unit, with its characters. */
  representSpan(span: Span): { start: number; end: number; text: string };
}

/** Measures a text once for all of its spans. */
export function createTextScale(text: string, offsetUnit: OffsetUnit): TextScale {
  const convert = createOffsetConverter(text, offsetUnit);
  return {
    text,
    offsetUnit,
    length: convert(text.length),
    representSpan: ({ start, end }) => ({
      start: convert(start),
      end: convert(end),
      text: text.slice(start, end),
    }),
  };
}
