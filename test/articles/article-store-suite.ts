import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnalysedArticle, ArticleFilter, ArticleKey, ArticleStore } from '../../src/articles/index.ts';
import { instantOf } from '../../src/articles/index.ts';

/** An analysed article with nothing in it but what the test is about. */
export function analysed(
  id: string,
  metadata: { publishedAt?: string | undefined; publisher?: string | undefined; text?: string } = {},
): AnalysedArticle {
  const { publishedAt, publisher, text = `Text of ${id}.` } = metadata;
  return {
    article: {
      id,
      headline: undefined,
      byline: undefined,
      publishedAt,
      publisher,
      url: undefined,
      language: undefined,
      text,
    },
    analysis: { paragraphs: [], quotes: [], entities: [] },
    sha256: '',
  };
}

/** The behaviour that every ArticleStore owes its readers. `create` makes an empty one. */
export function articleStoreSuite(name: string, create: () => ArticleStore): void {
  describe(name, () => {
    let store: ArticleStore;
    beforeEach(() => {
      store = create();
    });
    const put = (...articles: AnalysedArticle[]) => {
      for (const article of articles) store.put(article);
    };
    const ids = (filter: ArticleFilter = {}, limit = 100, after?: ArticleKey) =>
      store.list(filter, limit, after && { after }).articles.map(({ article }) => article.id);

    test('an empty store has no articles and no next page', () => {
      expect(store.size).toBe(0);
      expect(store.get('a')).toBeUndefined();
      expect(store.list({}, 10)).toEqual({ articles: [], next: undefined, previous: undefined });
    });

    test('an article is found by its id and by no other', () => {
      const article = analysed('a', { publisher: 'The Courier' });
      put(article);
      expect(store.get('a')).toEqual(article);
      expect(store.get('A')).toBeUndefined();
      expect(store.get('__proto__')).toBeUndefined();
      expect(store.size).toBe(1);
    });

    test('a stamp is the same until its article is put again; the store’s changes with any', () => {
      const empty = store.stamp;
      put(analysed('a'));
      const [ofStore, ofArticle] = [store.stamp, store.stampOf('a')];
      expect(ofStore).not.toBe(empty);
      put(analysed('b'));
      expect(store.stamp).not.toBe(ofStore);
      expect(store.stampOf('a')).toBe(ofArticle);
      put(analysed('a'));
      expect(store.stampOf('a')).not.toBe(ofArticle);
      expect(store.stampOf('c')).toBeUndefined();
      expect(Math.abs(Date.now() - store.stamp.changedAt)).toBeLessThan(60_000);
    });

    test('a second article with the same id replaces the first everywhere', () => {
      put(
        analysed('a', { publishedAt: '2022-01-01', publisher: 'Old' }),
        analysed('b', { publishedAt: '2022-06-01' }),
      );
      expect(ids()).toEqual(['b', 'a']);
      put(analysed('a', { publishedAt: '2023-01-01', publisher: 'New' }));
      expect(store.size).toBe(2);
      expect(ids()).toEqual(['a', 'b']);
      expect(ids({ publisher: 'Old' })).toEqual([]);
      expect(ids({ publisher: 'New' })).toEqual(['a']);
    });

    test('the newest comes first, undated ones last, then the id decides', () => {
      put(
        analysed('undated-b'),
        analysed('old', { publishedAt: '2021-12-31' }),
        analysed('undated-a'),
        analysed('same-b', { publishedAt: '2022-11-02' }),
        analysed('same-a', { publishedAt: '2022-11-02' }),
      );
      expect(ids()).toEqual(['same-a', 'same-b', 'old', 'undated-a', 'undated-b']);
    });

    test('publication times are compared as instants, whatever their zones and precision', () => {
      put(
        analysed('d-midnight', { publishedAt: '2022-11-02' }),
        analysed('a-noon-in-lisbon', { publishedAt: '2022-11-02T12:00:00+00:00' }),
        analysed('c-noon-in-seoul', { publishedAt: '2022-11-02T12:00:00+09:00' }),
        analysed('b-noon-in-moscow', { publishedAt: '2022-11-02T12:00+03:00' }),
        analysed('0-just-after-noon', { publishedAt: '2022-11-02T12:00:00.001Z' }),
        analysed('e-day-before', { publishedAt: '2022-11-02T00:30:00+01:00' }),
      );
      expect(ids()).toEqual([
        '0-just-after-noon',
        'a-noon-in-lisbon',
        'b-noon-in-moscow',
        'c-noon-in-seoul',
        'd-midnight',
        'e-day-before',
      ]);
    });

    test('the same instant in two zones is one place, parted by the id', () => {
      put(
        analysed('b', { publishedAt: '2022-11-02T12:00:00Z' }),
        analysed('a', { publishedAt: '2022-11-02T13:00:00+01:00' }),
        analysed('c', { publishedAt: '2022-11-02T04:00:00-08:00' }),
      );
      expect(ids()).toEqual(['a', 'b', 'c']);
      expect(ids({}, 10, { publishedAt: '2022-11-02T12:00:00Z', id: 'a' })).toEqual(['b', 'c']);
    });

    test('a publisher is matched by its exact name', () => {
      put(
        analysed('a', { publisher: 'The Courier' }),
        analysed('b', { publisher: 'Observadora' }),
        analysed('c'),
      );
      expect(ids({ publisher: 'The Courier' })).toEqual(['a']);
      expect(ids({ publisher: 'the courier' })).toEqual([]);
      expect(ids({ publisher: '' })).toEqual([]);
    });

    test('bounds are inclusive, take in whole days and leave out undated articles', () => {
      put(
        analysed('before', { publishedAt: '2022-10-31T23:59:59Z' }),
        analysed('first', { publishedAt: '2022-11-01' }),
        analysed('evening', { publishedAt: '2022-11-02T23:59:59.999Z' }),
        analysed('after', { publishedAt: '2022-11-03' }),
        analysed('undated'),
      );
      expect(ids({ from: '2022-11-01', to: '2022-11-02' })).toEqual(['evening', 'first']);
      expect(ids({ from: '2022-11-03' })).toEqual(['after']);
      expect(ids({ to: '2022-10-31' })).toEqual(['before']);
      expect(ids({ to: '2022-11-01T00:00:00Z' })).toEqual(['first', 'before']);
      expect(ids({ from: '2022-11-03', to: '2022-11-01' })).toEqual([]);
    });

    test('a last page that is just full has no next one', () => {
      put(analysed('a'), analysed('b'), analysed('c'));
      expect(store.list({}, 3).next).toBeUndefined();
      expect(store.list({}, 2).next).toEqual({ publishedAt: undefined, id: 'b' });
      expect(store.list({}, 2, { after: { publishedAt: undefined, id: 'b' } }).next).toBeUndefined();
    });

    test('a first page that is just full has none before it', () => {
      put(analysed('a'), analysed('b'), analysed('c'));
      const key = { publishedAt: undefined, id: 'c' };
      expect(store.list({}, 3).previous).toBeUndefined();
      expect(store.list({}, 2, { before: key })).toMatchObject({ previous: undefined, next: { id: 'b' } });
      expect(store.list({}, 1, { before: key })).toMatchObject({ previous: { id: 'b' }, next: { id: 'b' } });
    });

    test('pages go on from a key whose article is gone or was never there', () => {
      put(
        analysed('a', { publishedAt: '2022-01-03' }),
        analysed('c', { publishedAt: '2022-01-01' }),
        analysed('d'),
      );
      expect(ids({}, 10, { publishedAt: '2022-01-02', id: 'b' })).toEqual(['c', 'd']);
      expect(ids({}, 10, { publishedAt: undefined, id: 'zz' })).toEqual([]);
    });

    test('articles added while a reader pages are neither repeated nor push others out', () => {
      put(
        ...['2022-01-05', '2022-01-04', '2022-01-03', '2022-01-02'].map((day) =>
          analysed(`day-${day}`, { publishedAt: day }),
        ),
      );
      const first = store.list({}, 2);
      put(
        analysed('newest', { publishedAt: '2022-02-01' }),
        analysed('between', { publishedAt: '2022-01-02T12:00:00Z' }),
      );
      expect(ids({}, 10, first.next)).toEqual(['day-2022-01-03', 'between', 'day-2022-01-02']);
    });

    test('pages of any size, in any order of arrival, make up the list that sorting by hand gives', () => {
      fc.assert(
        fc.property(
          fc.array(someArticle, { maxLength: 90 }),
          fc.integer({ min: 1, max: 7 }),
          someFilter,
          (articles, limit, filter) => {
            const own = create();
            const kept = new Map<string, AnalysedArticle>();
            articles.forEach((article, i) => {
              own.put(article);
              kept.set(article.article.id, article);
              if (i % 5 === 0) own.list({}, 1);
            });
            const expected = listByHand([...kept.values()], filter);
            expect(readAll(own, filter, limit)).toEqual(expected);
            expect(readBack(own, filter, limit)).toEqual(expected);
          },
        ),
      );
    });

    test('a deep page of a hundred thousand articles is found in under a millisecond', () => {
      for (let i = 0; i < 100_000; i++) {
        const minute = new Date(1_640_995_200_000 + ((i * 7919) % 100_000) * 60_000).toISOString();
        store.put(analysed(`article-${i}`, { publishedAt: minute, publisher: `Paper ${i % 50}` }));
      }
      store.list({}, 1);
      const after = { publishedAt: '2022-01-10T00:00:00.000Z', id: '' };
      const start = performance.now();
      for (let i = 0; i < 500; i++) {
        store.list({}, 20, { after });
        store.list({ publisher: 'Paper 7', to: '2022-02-01' }, 20, { before: after });
      }
      expect((performance.now() - start) / 1000).toBeLessThan(1);
    });
  });
}

const someArticle = fc
  .record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), minLength: 1, maxLength: 3 }),
    publishedAt: fc.constantFrom(
      undefined,
      '2022-01-01',
      '2022-01-02',
      '2022-01-01T23:00:00Z',
      '2022-01-02T00:00:00+01:00',
      '2022-01-02T12:00:00Z',
    ),
    publisher: fc.constantFrom(undefined, 'A', 'B'),
  })
  .map(({ id, ...metadata }) => analysed(id, metadata));

const someFilter: fc.Arbitrary<ArticleFilter> = fc.record({
  publisher: fc.constantFrom(undefined, 'A'),
  from: fc.constantFrom(undefined, '2022-01-02', '2022-01-01T23:00:00Z'),
  to: fc.constantFrom(undefined, '2022-01-01', '2022-01-02T00:00:00Z'),
});

function readAll(store: ArticleStore, filter: ArticleFilter, limit: number): string[] {
  const ids: string[] = [];
  let after: ArticleKey | undefined;
  do {
    const page = store.list(filter, limit, after && { after });
    expect(page.articles.length).toBeLessThanOrEqual(limit);
    ids.push(...page.articles.map(({ article }) => article.id));
    after = page.next;
  } while (after);
  return ids;
}

/** The same from the last article back to the first. */
function readBack(store: ArticleStore, filter: ArticleFilter, limit: number): string[] {
  const last = store.list(filter, 1000).articles.at(-1)?.article;
  const ids = last ? [last.id] : [];
  for (let before: ArticleKey | undefined = last; before; ) {
    const page = store.list(filter, limit, { before });
    ids.unshift(...page.articles.map(({ article }) => article.id));
    before = page.previous;
  }
  return ids;
}

/** The same list, by filtering and sorting the lot. */
function listByHand(articles: readonly AnalysedArticle[], { publisher, from, to }: ArticleFilter): string[] {
  const time = (iso: string | undefined) => (iso === undefined ? undefined : instantOf(iso)!);
  const end = to?.length === 10 ? time(to)! + 86_399_999 : time(to);
  return articles
    .map(({ article }) => ({ ...article, at: time(article.publishedAt) }))
    .filter((article) => publisher === undefined || article.publisher === publisher)
    .filter(({ at }) => from === undefined || (at !== undefined && at >= time(from)!))
    .filter(({ at }) => end === undefined || (at !== undefined && at <= end))
    .sort((a, b) => (b.at ?? -1) - (a.at ?? -1) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
