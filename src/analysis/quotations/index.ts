/** Quotation marks in every style, paired. Says where marks open and close, never who speaks. */
export { findQuotations } from './find-quotations.ts';
