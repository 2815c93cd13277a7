/** How the trained models name features: hashes of text and numbers, and rows of weights found by them. Knows no feature itself. */
export { type FeatureRows, findRow, indexRows } from './feature-rows.ts';
export { hashText, mix } from './hash.ts';
export { findHash, type HashIndex, indexHashes } from './hash-index.ts';
