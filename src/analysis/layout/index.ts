/**
 * Where the text's paragraphs lie and what each is for. Knows layouts (a paragraph a line, blank lines between, hard-wrapped
 * lines) and roles; knows nothing of words or sentences.
 */
export { findCredit } from './find-credit.ts';
export { splitParagraphs } from './split-paragraphs.ts';
