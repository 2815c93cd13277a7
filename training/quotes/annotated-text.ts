import type { Span } from '../../src/analysis/annotations/index.ts';

/** What a text says of who says what, as far as its annotation goes. Offsets are UTF-16. */
export interface GoldAttribution {
  readonly parts: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** A text with its attributions. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
}

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How many characters two sets of spans share. */
export const shared = (some: readonly Span[], others: readonly Span[]): number =>
  some.reduce(
    (sum, a) =>
      sum + others.reduce((n, b) => n + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
