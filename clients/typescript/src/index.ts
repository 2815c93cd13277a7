/** A typed client of Verbatim: the operations of its OpenAPI document by path, the pages of a list, and spans cut out of texts. */
export { type Article, listAllArticles } from './articles.js';
export { createVerbatimClient, type VerbatimClient } from './client.js';
export type { components, operations, paths } from './openapi.js';
export { createSlicer, type OffsetUnit, type Span } from './slicer.js';
