/**
 * The packed form of an analysis, written as JSON and deflated: a row of numbers and words for each thing, in the order given here. A list of spans
 * is one run of numbers; what is undefined is null.
 */
export type ParagraphRow = readonly [start: number, end: number, role: number];
export type ValueRow =
  | string
  | readonly [min: number | null, max: number | null, unit: string | null, approximate: 0 | 1]
  | null;
export type QuoteRow = readonly [
  kind: number,
  /** Start and end by turns. */
  parts: readonly number[],
  cue: readonly [start: number, end: number] | null,
  /** Start, end, form, then the entities' indexes. */
  speaker: readonly number[] | null,
  /** Start, end and the entity's index or -1 by turns. */
  via: readonly number[],
  confidence: number,
];
export type EntityRow = readonly [
  type: number,
  name: string,
  aliases: readonly string[],
  salience: number,
  value: ValueRow,
  /** Scheme and id by turns. */
  links: readonly string[],
  /** Start, end and form by turns. */
  mentions: readonly number[],
];
export type AnalysisRows = readonly [
  paragraphs: readonly ParagraphRow[],
  quotes: readonly QuoteRow[],
  entities: readonly EntityRow[],
];
