import type { Span } from './span.ts';

/**
 * A stretch between quotation marks, marks included. `depth` is 0 for the outermost marks; `closed` is false where the
 * closing mark is missing and the paragraph's end stands for it; `continues` is true where it goes on from an unclosed
 * quotation of the paragraph before (the repeated opener of a speech over several paragraphs).
 */
export interface Quotation extends Span {
  readonly depth: number;
  readonly closed: boolean;
  readonly continues: boolean;
}
