import type { Span } from '../../analysis/index.ts';

/** The words of spans, joined by one space. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');
