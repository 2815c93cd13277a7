/** Where what is said stops inside a sentence: one rule a file, their order in find-end.ts. Never decides where it starts. */
export { findEnd } from './find-end.ts';
export { holdsQuotation } from './holds-quotation.ts';
