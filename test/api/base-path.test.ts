import { expect, test } from 'vitest';
import { exchange } from '../faults/exchange.ts';
import { startProxy } from '../support/path-proxy.ts';
import { startService } from '../support/started-service.ts';

const basePath = '/news/api';
const files = { 'ferry.txt': '“We wait,” said Zoë Ruiz of Lisbon.', 'bridge.txt': 'The bridge is closed.' };
const article = '/v1/articles/ferry';

/** Every word that is an address of this service: a path, or a URL that begins with one of those that it has. */
const addressesIn = (words: string, origins: readonly string[]): string[] =>
  [...words.matchAll(/"([^"\\\s]+)"|<([^>\s]+)>/g)]
    .map(([, quoted, linked]) => quoted ?? linked!)
    .filter((word) => /^\/(?!\/)/.test(word) || origins.some((origin) => word.startsWith(`${origin}/`)))
    .filter((word) => !/[{}]/.test(word));

/** What is asked wrongly, and what can only be posted to. */
const refused = { '/nothing': 404, 'limit=0': 400, '/v1/analyses': 405 };

const proxies = [
  ['takes the path off', true],
  ['leaves the path as it is', false],
] as const;

test.each(proxies)(
  'behind a proxy that %s, every address in every answer leads on',
  async (_name, strips) => {
    const origin = await startService(files, { BASE_PATH: basePath });
    const proxy = await startProxy(origin, basePath, strips);
    const entrances = [
      '',
      article,
      '/v1/articles?limit=1',
      `${article}?format=jsonld`,
      `${article}?format=ninjs`,
      `${article}/annotations`,
    ];
    const todo = [
      ...entrances.map((path) => `${basePath}${path || '/'}`),
      `${basePath}/nothing`,
      `${basePath}/v1/articles?limit=0`,
    ];
    const seen = new Set(todo);
    for (const path of todo) {
      const answer = await fetch(proxy + path);
      const expected = Object.entries(refused).find(([end]) => path.endsWith(end))?.[1] ?? 200;
      expect(answer.status, path).toBe(expected);
      const body = /json/.test(answer.headers.get('content-type') ?? '') ? await answer.text() : '';
      if (path.endsWith('/openapi.json')) continue; // what it has is examples
      for (const address of addressesIn(`${answer.headers.get('link')} ${body}`, [origin])) {
        const next = address.replace(origin, '').replace(/#.*$/, '');
        expect(next, `${address} in ${path}`).toMatch(new RegExp(`^${basePath}/`));
        if (seen.has(next)) continue;
        seen.add(next);
        todo.push(next);
      }
    }
    const kinds = [...seen].filter((path) => path.includes('/problems/'));
    expect(kinds.sort()).toEqual([
      `${basePath}/problems/invalid-request`,
      `${basePath}/problems/method-not-allowed`,
      `${basePath}/problems/not-found`,
    ]);
    expect([...seen]).toContain(`${basePath}/health/ready`);
    expect(seen.size).toBeGreaterThan(25);
  },
);

test.each(proxies)(
  'behind a proxy that %s, Swagger UI finds its files and the document',
  async (_name, strips) => {
    const proxy = await startProxy(await startService(files, { BASE_PATH: basePath }), basePath, strips);
    for (const page of [`${proxy}${basePath}/docs`, `${proxy}${basePath}/docs/`]) {
      const html = await (await fetch(page)).text();
      const assets = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(
        ([, address]) => new URL(address!, page),
      );
      expect(assets.length).toBeGreaterThan(5);
      for (const asset of assets) expect((await fetch(asset)).status, asset.href).toBe(200);
      const document = await (await fetch(`${page.replace(/\/$/, '')}/json`)).json();
      expect(document).toMatchObject({
        servers: [{ url: basePath }],
        paths: { '/': {}, '/v1/articles': {} },
      });
    }
    const moved = await fetch(`${proxy}${basePath}/docs/static/index.html`, { redirect: 'manual' });
    expect(moved.headers.get('location')).toBe(`${basePath}/docs/`);
  },
);

test('the document differs by the path alone', async () => {
  const [under, plain] = await Promise.all([
    startService(files, { BASE_PATH: basePath }),
    startService(files),
  ]);
  const read = async (address: string) => (await (await fetch(`${address}/openapi.json`)).json()) as object;
  expect({ ...(await read(under)), servers: [] }).toEqual({ ...(await read(plain)), servers: [] });
});

test('the same answer goes out to the byte with the path and without', async () => {
  const origin = await startService(files, { BASE_PATH: basePath });
  for (const path of [
    '/',
    article,
    '/nothing',
    `${article}/quotes?kind=x`,
    '/docs/static/nothing',
    '/openapi.json',
  ]) {
    const [bare, full] = [await fetch(origin + path), await fetch(origin + basePath + path)];
    expect(await full.text(), path).toBe(await bare.text());
    expect(full.headers.get('link')).toBe(bare.headers.get('link'));
  }
});

/** Requests as bytes, and what is answered. */
const exchanges: readonly (readonly [string, string, RegExp])[] = [
  [
    'the path alone is the root',
    `GET ${basePath} HTTP/1.1\r\nHost: x\r\n\r\n`,
    /^HTTP\/1\.1 200 .*"\/news\/api\/v1\/articles"/s,
  ],
  ['with a query too', `GET ${basePath}?a=b HTTP/1.1\r\nHost: x\r\n\r\n`, /"instance":"\/news\/api\/\?a=b"/],
  ['a whole address', `GET http://x${basePath}${article} HTTP/1.1\r\nHost: x\r\n\r\n`, /^HTTP\/1\.1 200 /],
  [
    'a whole address without the path',
    `GET http://x${article} HTTP/1.1\r\nHost: x\r\n\r\n`,
    /^HTTP\/1\.1 200 /,
  ],
  [
    'a path that only begins with the same letters',
    `GET ${basePath}x HTTP/1.1\r\nHost: x\r\n\r\n`,
    /"instance":"\/news\/api\/news\/apix"/,
  ],
  ['the whole server', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', /^HTTP\/1\.1 204 /],
  [
    'what cannot be decoded',
    `GET ${basePath}/%zz HTTP/1.1\r\nHost: x\r\n\r\n`,
    /"type":"\/news\/api\/problems\/malformed-url"/,
  ],
  ['what is no request', 'NONSENSE\r\n\r\n', /"type":"\/news\/api\/problems\/malformed-http"/],
  ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', /"type":"\/news\/api\/problems\/malformed-http"/],
  [
    'another method',
    `DELETE ${basePath}/docs/static/x HTTP/1.1\r\nHost: x\r\n\r\n`,
    /"type":"\/news\/api\/problems\//,
  ],
];

test('under a path, requests of every form are understood', async () => {
  const { port } = new URL(await startService(files, { BASE_PATH: basePath }));
  for (const [name, bytes, answer] of exchanges)
    expect((await exchange(Number(port), bytes)).received, name).toMatch(answer);
});

test('names begin with PUBLIC_URL, links with its path', async () => {
  const origin = await startService(files, { PUBLIC_URL: 'https://news.example/api' });
  const { links } = (await (await fetch(origin + article)).json()) as { links: { self: string } };
  expect(links.self).toBe(`/api${article}`);
  const named = (await (await fetch(`${origin}${article}?format=jsonld`)).json()) as { '@id': string };
  expect(named['@id']).toBe(`https://news.example/api${article}`);
});
