import type { AnalysedArticle } from './analysed-article.ts';
import { byPlace, type Place, placeOf } from './article-order.ts';
import type {
  ArticleFilter,
  ArticleKey,
  ArticlePage,
  ArticleStore,
  PageStart,
  Stamp,
} from './article-store.ts';
import { ByteSlabs } from './byte-slabs.ts';
import { day, instantOf, isDate } from './instant.ts';
import { OrderedArticles } from './ordered-articles.ts';
import { type PackedArticle, packAnalysis, packArticle, unpackArticle } from './packing/index.ts';

/** A packed article at its place, and the lists that it stands in. */
interface Entry extends Place {
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
  readonly orders: readonly OrderedArticles<Entry>[];
}

/**
 * Keeps all articles in memory, each as one run of bytes, in order as a whole and for each publisher. A page costs a few halvings at
 * any depth, and whatever is given out is unpacked anew.
 */
export class InMemoryArticleStore implements ArticleStore {
  stamp: Stamp;
  private readonly now: () => number;
  private readonly slabs = new ByteSlabs();
  private readonly byId = new Map<string, Entry>();
  private readonly all = new OrderedArticles<Entry>();
  private readonly byPublisher = new Map<string | undefined, Entry['orders']>([[undefined, [this.all]]]);

  /** `now` tells the time in milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.now = now;
    this.stamp = { changedAt: now() };
  }

  get size(): number {
    return this.byId.size;
  }

  put({ article, analysis, sha256 }: AnalysedArticle): void {
    this.putPacked(packArticle(article, sha256, packAnalysis(analysis)));
  }

  putPacked({ bytes, publisher, ...key }: PackedArticle): void {
    this.stamp = { changedAt: this.now() };
    const orders = this.ordersOf(publisher);
    const entry: Entry = { ...placeOf(key), bytes: this.slabs.keep(bytes), stamp: this.stamp, orders };
    const former = this.byId.get(entry.id);
    for (const order of former?.orders ?? []) order.remove(former!);
    for (const order of orders) order.add(entry);
    this.byId.set(entry.id, entry);
  }

  get(id: string): AnalysedArticle | undefined {
    const entry = this.byId.get(id);
    return entry && unpackArticle(entry.bytes);
  }

  stampOf(id: string): Stamp | undefined {
    return this.byId.get(id)?.stamp;
  }

  list(filter: ArticleFilter, limit: number, from?: PageStart): ArticlePage {
    const order = this.byPublisher.get(filter.publisher)?.at(-1);
    if (!order) return { articles: [], next: undefined, previous: undefined };
    const { oldest, newest } = windowOf(filter);
    const first = order.findIndex(({ instant }) => instant <= newest);
    const bound = order.findIndex(({ instant }) => instant < oldest);
    const [start, end] = placePage(order, first, Math.max(first, bound), limit, from);
    const articles = order.slice(start, end).map(({ bytes }) => unpackArticle(bytes));
    return {
      articles,
      next: end < bound ? keyOf(articles.at(-1)) : undefined,
      previous: start > first ? keyOf(articles[0]) : undefined,
    };
  }

  /** The list of all, and that of the publisher, one array for all of its articles. */
  private ordersOf(publisher: string | undefined): Entry['orders'] {
    const orders = this.byPublisher.get(publisher) ?? [this.all, new OrderedArticles<Entry>()];
    this.byPublisher.set(publisher, orders);
    return orders;
  }
}

/** The indexes at which a page begins and ends between those that a filter lets through. */
function placePage(
  order: OrderedArticles<Place>,
  first: number,
  bound: number,
  limit: number,
  from: PageStart | undefined,
): readonly [start: number, end: number] {
  if (from && 'before' in from) {
    const key = placeOf(from.before);
    const end = clamp(
      order.findIndex((place) => byPlace(place, key) >= 0),
      first,
      bound,
    );
    return [Math.max(first, end - limit), end];
  }
  const key = from && placeOf(from.after);
  const start = key
    ? clamp(
        order.findIndex((place) => byPlace(place, key) > 0),
        first,
        bound,
      )
    : first;
  return [start, Math.min(start + limit, bound)];
}

const clamp = (index: number, low: number, high: number): number => Math.min(Math.max(index, low), high);

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
