import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ArticleStore, InMemoryArticleStore } from '../../../src/articles/index.ts';
import { analysedArticle, createBundledArticle } from '../../support/sample-article.ts';
import { bundledPath, startApi } from '../../support/served-api.ts';
import { ask } from '../behaviours/index.ts';

/** A store that counts how often an article is taken out of it, which is how often an answer is made. */
class CountingStore extends InMemoryArticleStore {
  taken = 0;
  override get(id: string) {
    this.taken++;
    return super.get(id);
  }
}

const flood = (id: string, text: string, publishedAt = '2024-11-05') =>
  analysedArticle({ id, text, publishedAt });

async function serve(store: ArticleStore, answerCacheBytes?: number) {
  const { port } = await startApi([], { store, answerCacheBytes });
  return (path: string, headers = {}) => ask(port, { path, headers });
}

describe('an answer that was made', () => {
  test('is kept: nothing is taken out of the store again', async () => {
    const store = new CountingStore();
    store.put(createBundledArticle());
    const get = await serve(store);
    for (let i = 0; i < 5; i++) await get(`${bundledPath}/quotes`);
    expect(store.taken).toBe(1);
    for (let i = 0; i < 5; i++) await get(`${bundledPath}/quotes`, { 'accept-encoding': 'gzip' });
    expect(store.taken).toBe(2);
  });

  test('gives way to a new one when its article is put again, and only then', async () => {
    const store = new CountingStore();
    store.put(flood('flood', 'It rains.'));
    store.put(flood('other', 'It is dry.'));
    const get = await serve(store);
    const first = await get('/v1/articles/flood/text');
    await get('/v1/articles/other/text');
    store.put(flood('flood', 'It pours.'));
    const second = await get('/v1/articles/flood/text', { 'if-none-match': first.headers.etag });
    expect([second.status, second.body.toString()]).toEqual([200, 'It pours.']);
    expect(second.headers.etag).not.toBe(first.headers.etag);
    const { taken } = store;
    await get('/v1/articles/other/text');
    expect(store.taken).toBe(taken);
  });

  test('is forgotten when others need its room', async () => {
    const store = new CountingStore();
    store.put(createBundledArticle());
    const get = await serve(store, 30_000);
    await get(`${bundledPath}/text`);
    for (let number = 1; number <= 20; number++) await get(`${bundledPath}/paragraphs/${number}`);
    const { taken } = store;
    await get(`${bundledPath}/paragraphs/20`);
    expect(store.taken).toBe(taken);
    await get(`${bundledPath}/text`);
    expect(store.taken).toBe(taken + 1);
  });

  test('is made once for all who ask at the same time and get it alike', async () => {
    const store = new CountingStore();
    store.put(createBundledArticle());
    const get = await serve(store);
    const asked = Array.from({ length: 20 }, () =>
      get(`${bundledPath}/entities`, { 'accept-encoding': 'br' }),
    );
    const tags = new Set((await Promise.all(asked)).map(({ headers }) => headers.etag));
    expect(tags.size).toBe(1);
  });
});

test('pages stay right, and lists new, while articles are added', async () => {
  const store = new InMemoryArticleStore();
  const days = ['2024-01-05', '2024-01-04', '2024-01-03', '2024-01-02'];
  for (const day of days) store.put(flood(`of-${day}`, 'It rains.', day));
  const get = await serve(store);
  const page = async (cursor: string | null) => {
    const { body } = await get(`/v1/articles?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
    const { articles, next } = JSON.parse(body.toString());
    return { ids: articles.map(({ id }: { id: string }) => id), next };
  };
  const first = await page(null);
  expect(first.ids).toEqual(['of-2024-01-05', 'of-2024-01-04']);
  store.put(flood('newest', 'It pours.', '2024-02-01'));
  store.put(flood('between', 'It pours.', '2024-01-02T12:00:00Z'));
  expect((await page(null)).ids).toEqual(['newest', 'of-2024-01-05']);
  const second = await page(first.next);
  expect(second.ids).toEqual(['of-2024-01-03', 'between']);
  expect(await page(second.next)).toEqual({ ids: ['of-2024-01-02'], next: null });
});

describe('whatever is asked', () => {
  let keeping: number;
  let forgetting: number;
  let tags: readonly string[];

  beforeAll(async () => {
    const publicUrl = 'https://news.example';
    const store = new InMemoryArticleStore(() => 1_700_000_000_000);
    store.put(createBundledArticle());
    ({ port: keeping } = await startApi([], { store, publicUrl }));
    ({ port: forgetting } = await startApi([], { store, publicUrl, answerCacheBytes: 0 }));
    const codings = ['identity', 'gzip', 'br'];
    const answers = codings.map((coding) =>
      ask(keeping, { path: `${bundledPath}/text`, headers: { 'accept-encoding': coding } }),
    );
    tags = (await Promise.all(answers)).map(({ headers }) => headers.etag!);
  });

  const sometimes = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const request = fc.record({
    method: fc.constantFrom('GET', 'HEAD'),
    path: fc.constantFrom(
      '/text',
      '/text?format=json',
      '/quotes?kind=direct',
      '',
      '?fields=id',
      '?format=ninjs',
    ),
    accept: sometimes('*/*', 'text/plain', 'application/json;q=0.5, text/*;q=0.4', 'image/png', 'x', ',;q'),
    'accept-encoding': sometimes(
      'gzip',
      'br, zstd',
      '*;q=0',
      'identity;q=0, zstd',
      'gzip;q=0.1, br;q=0.2',
      '',
    ),
    range: sometimes('bytes=0-9', 'bytes=-5', 'bytes=9999999-', 'bytes=5-1', 'lines=1-2', 'bytes=0-1,3-4'),
    'if-modified-since': sometimes('Wed, 15 Nov 2023 00:00:00 GMT', 'Sun, 06 Nov 1994 08:49:37 GMT', 'today'),
    'if-unmodified-since': sometimes('Sun, 06 Nov 1994 08:49:37 GMT', 'Wed, 15 Nov 2023 00:00:00 GMT'),
    'if-none-match': fc.option(fc.nat(5)),
    'if-match': fc.option(fc.nat(5)),
    'if-range': fc.option(fc.nat(5)),
  });

  test('a kept answer is the one that would be made', async () => {
    const tag = (choice: number | null) =>
      choice === null ? undefined : [...tags, '*', `W/${tags[0]}`, `"x", ${tags[1]}`][choice];
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, ...fields }) => {
        const conditions = ['if-none-match', 'if-match', 'if-range'] as const;
        const all = { ...fields, ...Object.fromEntries(conditions.map((name) => [name, tag(fields[name])])) };
        const headers = Object.fromEntries(
          Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        );
        const asked = { method, path: bundledPath + path, headers: { ...headers, 'x-request-id': 'same' } };
        const made = await ask(forgetting, asked);
        await ask(keeping, asked);
        const kept = await ask(keeping, asked);
        const { date: _made, ...expected } = made.headers;
        const { date: _kept, ...received } = kept.headers;
        expect({ ...kept, headers: received }).toEqual({ ...made, headers: expected });
        if (made.status === 304 || method === 'HEAD') expect(made.body).toHaveLength(0);
      }),
      { numRuns: 300 },
    );
  });
});
