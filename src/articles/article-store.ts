import type { AnalysedArticle } from './analysed-article.ts';
import type { PackedArticle } from './packing/index.ts';

/**
 * Which articles to list. `from` and `to` are dates or date-times in ISO 8601, both inclusive: `to` as a date takes in that
 * whole day (UTC). Undated articles match neither. `publisher` is the exact name.
 */
export interface ArticleFilter {
  readonly publisher?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Where a page begins or ends: the sort key of an article. Stays right while articles are added. */
export interface ArticleKey {
  readonly publishedAt: string | undefined;
  readonly id: string;
}

/** Where a page lies. */
export type PageStart = { readonly after: ArticleKey } | { readonly before: ArticleKey };

export interface ArticlePage {
  readonly articles: readonly AnalysedArticle[];
  /** The key to list `after` for the next page; undefined at the end. */
  readonly next: ArticleKey | undefined;
  /** The key to list `before` for the page before; undefined at the beginning. */
  readonly previous: ArticleKey | undefined;
}

/** Marks one state of something that changes. The same object, the same state. */
export interface Stamp {
  /** When that state came about, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** Articles by id and in order: newest `publishedAt` first, undated ones last, then by id. */
export interface ArticleStore {
  readonly size: number;
  /** The state of the whole. */
  readonly stamp: Stamp;
  /** Adds one article, or replaces the one with its id. */
  put(analysed: AnalysedArticle): void;
  /** The same for an article that is packed already. */
  putPacked(packed: PackedArticle): void;
  get(id: string): AnalysedArticle | undefined;
  /** The state of one article: a new one whenever it is put. */
  stampOf(id: string): Stamp | undefined;
  /** A page: from the beginning, of what comes after a key, or of what comes just before one. */
  list(filter: ArticleFilter, limit: number, from?: PageStart): ArticlePage;
}
