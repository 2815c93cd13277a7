/** The article, its packed form, the store that serves it and the store's indexes. Reads no files, speaks no HTTP. */
export type { AnalysedArticle, ServedAnalysis } from './analysed-article.ts';
export { type Article, noMetadata } from './article.ts';
export { articleId } from './article-id.ts';
export type {
  ArticleFilter,
  ArticleKey,
  ArticlePage,
  ArticleStore,
  PageStart,
  Stamp,
} from './article-store.ts';
export { InMemoryArticleStore } from './in-memory-article-store.ts';
export { instantOf } from './instant.ts';
export * from './packing/index.ts';
