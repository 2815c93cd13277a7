/** The article, the store that serves it and the store's indexes. Reads no files, speaks no HTTP. */
export type { Article } from './article.ts';
export { articleId } from './article-id.ts';
export type {
  AnalysedArticle,
  ArticleFilter,
  ArticleKey,
  ArticlePage,
  ArticleStore,
  Stamp,
} from './article-store.ts';
export { InMemoryArticleStore } from './in-memory-article-store.ts';
export { instantOf } from './instant.ts';
