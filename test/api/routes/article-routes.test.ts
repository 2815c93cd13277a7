import { expect, test } from 'vitest';
import { analysedArticle } from '../../support/sample-article.ts';
import { bundledPath, serveApi } from '../../support/served-api.ts';

const dated = (id: string, publishedAt?: string, publisher = 'The Courier') =>
  analysedArticle({ id, publishedAt, publisher, text: `The ${id} is open again.` });

interface Page {
  readonly articles: readonly { readonly id: string }[];
  readonly next: string | null;
}

const shelf = [
  dated('old', '2024-01-01'),
  dated('new', '2024-03-01T12:00:00Z'),
  dated('undated'),
  dated('middle', '2024-02-01', 'The Herald'),
  dated('also-middle', '2024-02-01'),
];

test('an article says what its file says, null for the rest, and where its parts are', async () => {
  const { get } = await serveApi();
  const { body } = await get(bundledPath).expect(200);
  expect(body).toMatchObject({
    id: '000-48ec453e863594e4',
    headline: null,
    publisher: 'Observadora',
    length: { codepoint: 3122, utf16: 3122, utf8: 3150 },
    counts: { paragraphs: 21, quotes: 5, entities: 6 },
  });
  expect(body.sha256).toMatch(/^[0-9a-f]{64}$/);
  for (const link of Object.values<string>(body.links)) await get(link).expect(200);
});

test.each([
  ['', undefined, 'application/json'],
  ['', 'text/html, */*;q=0.1', 'application/json'],
  ['', 'application/ld+json, application/json;q=0.9', 'application/ld+json'],
  ['', 'application/vnd.iptc.ninjs+json', 'application/vnd.iptc.ninjs+json'],
  ['?format=json', 'application/ld+json', 'application/json'],
  ['?format=jsonld', 'text/html', 'application/ld+json'],
  ['?format=ninjs', 'text/html', 'application/vnd.iptc.ninjs+json'],
])('an article%s, Accept: %s, comes as %s', async (query, accept, type) => {
  const { get } = await serveApi();
  const asked = get(bundledPath + query);
  const { headers } = await (accept === undefined ? asked : asked.set('Accept', accept)).expect(200);
  expect(String(headers['content-type']).split(';')[0]).toBe(type);
});

test.each(['/', '/annotations', '/text', '/quotes'])(
  'a format that %s does not have is refused by name',
  async (path) => {
    const { get } = await serveApi();
    const { body } = await get(`${bundledPath}${path.replace(/\/$/, '')}?format=pdf`).expect(400);
    expect(body.errors).toEqual([{ parameter: 'format', detail: expect.any(String) }]);
  },
);

test('articles are listed newest first, undated ones last', async () => {
  const { get } = await serveApi(shelf);
  const { body } = await get('/v1/articles').expect(200);
  expect(body.articles.map(({ id }: { id: string }) => id)).toEqual([
    'new',
    'also-middle',
    'middle',
    'old',
    'undated',
  ]);
  expect(body.next).toBeNull();
});

test('following cursors visits every article once and ends with null', async () => {
  const { get } = await serveApi(shelf);
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const { body }: { body: Page } = await get(`/v1/articles?limit=2${next && `&cursor=${next}`}`).expect(
      200,
    );
    seen.push(...body.articles.map(({ id }) => id));
    next = body.next;
  }
  expect(seen).toEqual(['new', 'also-middle', 'middle', 'old', 'undated']);
});

test.each([
  ['publisher=The%20Herald', ['middle']],
  ['publisher=Nobody', []],
  ['from=2024-02-01', ['new', 'also-middle', 'middle']],
  ['to=2024-02-01', ['also-middle', 'middle', 'old']],
  ['from=2024-02-01&to=2024-02-28T00:00:00Z&publisher=The%20Courier', ['also-middle']],
])('%s lets through %j', async (query, ids) => {
  const { get } = await serveApi(shelf);
  const { body } = await get(`/v1/articles?${query}`).expect(200);
  expect(body.articles.map(({ id }: { id: string }) => id)).toEqual(ids);
});

test('links lead through the pages forwards and backwards', async () => {
  const { get } = await serveApi(shelf);
  const linkOf = (link: string | undefined, rel: string): string | undefined =>
    new RegExp(`<([^>]+)>; rel="${rel}"`).exec(link ?? '')?.[1];
  const walk = async (from: string, rel: string): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let next: string | undefined = from; next; ) {
      const { body, headers } = await get(next).expect(200);
      pages.push(body.articles.map(({ id }: { id: string }) => id));
      expect(linkOf(headers.link, 'first')).toBe('/v1/articles?publisher=The+Courier&limit=1');
      next = linkOf(headers.link, rel);
    }
    return pages;
  };
  const forwards = await walk('/v1/articles?limit=1&publisher=The%20Courier', 'next');
  expect(forwards).toEqual([['new'], ['also-middle'], ['old'], ['undated']]);
  const { body, headers } = await get('/v1/articles?limit=2&publisher=The%20Courier').expect(200);
  expect(linkOf(headers.link, 'prev')).toBeUndefined();
  const second = await get(`/v1/articles?limit=1&publisher=The%20Courier&cursor=${body.next}`);
  expect(await walk(linkOf(second.headers.link, 'prev')!, 'prev')).toEqual([['also-middle'], ['new']]);
});
