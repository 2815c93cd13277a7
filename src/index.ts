/** The package's ".": the parts of the service, to be put together in another program. */
export * from './analysis/index.ts';
export { type AnswerText, answerTextWith } from './api/index.ts';
export { type AppParts, buildApp, openapiJson, openapiYaml } from './app.ts';
export * from './articles/index.ts';
export {
  type AnalysisSubject,
  type AnalyzeArticle,
  type ArticleStream,
  type IngestOptions,
  type IngestReport,
  ingestArticles,
  type Rejection,
  readArticles,
} from './ingest/index.ts';
export { loadResources } from './resources/index.ts';
