/**
 * The HTTP interface: schemas (the wire's shapes), representations (ours to the wire), problems (every error) and routes.
 * Decides nothing about language, reads no files, meets ingest only in the store.
 */
export { representAnalysis } from './representations/index.ts';
export { type OffsetUnit, offsetUnits } from './schemas/index.ts';
