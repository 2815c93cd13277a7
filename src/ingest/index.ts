/**
 * From a folder of files to articles in a store. The only room that reads article files; knows nothing of HTTP and decides
 * nothing about language. What cannot be read is a rejection with its reason, and the others go on.
 */
export { describeSystemError } from './describe-system-error.ts';
export {
  type AnalysisSubject,
  type AnalyzeArticle,
  type IngestOptions,
  type IngestReport,
  ingestArticles,
} from './ingest-articles.ts';
export { parseSource } from './parse-source.ts';
export { type ArticleStream, type FoundArticle, readArticles } from './read-articles.ts';
export type { Rejection } from './rejection.ts';
