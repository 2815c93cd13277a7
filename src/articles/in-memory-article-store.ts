import { byPlace, type Entry, placeOf } from './article-order.ts';
import type {
  AnalysedArticle,
  ArticleFilter,
  ArticleKey,
  ArticlePage,
  ArticleStore,
  Stamp,
} from './article-store.ts';
import { day, instantOf, isDate } from './instant.ts';
import { OrderedArticles } from './ordered-articles.ts';

interface StampedEntry extends Entry {
  readonly stamp: Stamp;
}

/** Keeps all articles in memory, in order as a whole and for each publisher; a page costs a few halvings at any depth. */
export class InMemoryArticleStore implements ArticleStore {
  stamp: Stamp;
  private readonly now: () => number;
  private readonly byId = new Map<string, StampedEntry>();
  private readonly all = new OrderedArticles();
  private readonly byPublisher = new Map<string, OrderedArticles>();

  /** `now` tells the time in milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.now = now;
    this.stamp = { changedAt: now() };
  }

  get size(): number {
    return this.byId.size;
  }

  put(analysed: AnalysedArticle): void {
    this.stamp = { changedAt: this.now() };
    const entry = { ...placeOf(analysed.article), analysed, stamp: this.stamp };
    const former = this.byId.get(entry.id);
    if (former) for (const order of this.ordersOf(former)) order.remove(former);
    for (const order of this.ordersOf(entry)) order.add(entry);
    this.byId.set(entry.id, entry);
  }

  get(id: string): AnalysedArticle | undefined {
    return this.byId.get(id)?.analysed;
  }

  stampOf(id: string): Stamp | undefined {
    return this.byId.get(id)?.stamp;
  }

  list(filter: ArticleFilter, limit: number, after?: ArticleKey): ArticlePage {
    const order = filter.publisher === undefined ? this.all : this.byPublisher.get(filter.publisher);
    if (!order) return { articles: [], next: undefined };
    const window = windowOf(filter);
    const last = after && placeOf(after);
    const start = order.findIndex(
      (place) => (!last || byPlace(place, last) > 0) && place.instant <= window.newest,
    );
    const bound = order.findIndex((place) => place.instant < window.oldest);
    const end = Math.max(start, Math.min(start + limit, bound));
    const articles = order.slice(start, end).map(({ analysed }) => analysed);
    return { articles, next: end < bound ? keyOf(articles.at(-1)) : undefined };
  }

  private ordersOf({ analysed }: Entry): readonly OrderedArticles[] {
    const { publisher } = analysed.article;
    if (publisher === undefined) return [this.all];
    const own = this.byPublisher.get(publisher) ?? new OrderedArticles();
    this.byPublisher.set(publisher, own);
    return [this.all, own];
  }
}

const keyOf = (analysed: AnalysedArticle | undefined): ArticleKey | undefined =>
  analysed && { publishedAt: analysed.article.publishedAt, id: analysed.article.id };

/** The instants that a filter lets through; undated articles only where it has no bounds. A bound that is no instant lets nothing through. */
function windowOf({ from, to }: ArticleFilter): { readonly oldest: number; readonly newest: number } {
  const newest = to === undefined ? Number.POSITIVE_INFINITY : endOf(to);
  if (from !== undefined) return { oldest: instantOf(from) ?? Number.POSITIVE_INFINITY, newest };
  return { oldest: to === undefined ? Number.NEGATIVE_INFINITY : -Number.MAX_VALUE, newest };
}

/** The last instant that an upper bound takes in. */
function endOf(to: string): number {
  const instant = instantOf(to) ?? Number.NEGATIVE_INFINITY;
  return isDate(to) ? instant + day - 1e-3 : instant;
}
