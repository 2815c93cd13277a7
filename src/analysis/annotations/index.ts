/**
 * The plain values that the stages of the analysis pass on: spans over one immutable text and what is said of them.
 * No behaviour beyond the order of spans, no copies of text, nothing of the wire format.
 */
export * from './analysis.ts';
export * from './entity.ts';
export * from './name.ts';
export * from './paragraph.ts';
export * from './quotation.ts';
export * from './quote.ts';
export * from './span.ts';
export * from './syntax.ts';
export * from './token.ts';
