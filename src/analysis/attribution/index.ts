/** Who is said to have said what, as written: cues, parts, sources and intermediaries. Decides nothing about identity. */
export { findAttributions } from './find-attributions.ts';
