import type { ArticleStore, Stamp } from '../../articles/index.ts';

/** How long an answer stays true, for the service's own memory and for caches on the way. */
export interface Freshness {
  /** The state of its source that an answer is made of. */
  readonly stamp: Stamp;
  /** The state that the source has now; undefined where it is gone. */
  readonly current: () => Stamp | undefined;
  readonly cacheControl: string;
}

/** Articles change only when their file is read again: a minute without asking, then a 304, or an older answer meanwhile. */
export const freshnessOfArticle = (store: ArticleStore, articleId: string): Freshness => ({
  stamp: store.stampOf(articleId) ?? store.stamp,
  current: () => store.stampOf(articleId),
  cacheControl: 'public, max-age=60, stale-while-revalidate=600',
});

/** Lists change with any article. */
export const freshnessOfList = (store: ArticleStore): Freshness => ({
  stamp: store.stamp,
  current: () => store.stamp,
  cacheControl: 'public, max-age=10, stale-while-revalidate=60',
});

/** What a release of the service fixes. */
export const freshnessOfRelease = (startedAt: number): Freshness => {
  const stamp: Stamp = { changedAt: startedAt };
  return { stamp, current: () => stamp, cacheControl: 'public, max-age=3600' };
};
