import { existsSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheBefore, nginx } from './nginx-cache.ts';
import { serveArticles } from './served-articles.ts';

const present = existsSync(nginx);
if (!present) console.warn(`SKIPPED: no nginx at ${nginx}; set NGINX to one.`);

type Fields = Readonly<Record<string, string>>;

/** Asks as a client would that adds nothing and decodes nothing. */
const ask = (address: string, method: string, path: string, headers: Fields) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request(address + path, { method, headers }, resolve)
      .on('error', reject)
      .end();
  });

/** What a client must get alike from the cache and from the service itself. */
async function seen(answer: IncomingMessage) {
  const { etag, vary } = answer.headers;
  const type = answer.headers['content-type'];
  const coding = answer.headers['content-encoding'];
  const body = (await buffer(answer)).toString('base64');
  return { status: answer.statusCode, type, coding, etag, vary, body };
}

const rest = ['/text', '/quotes', '/paragraphs', '/entities', '/paragraphs/1', ''];
const article = fc
  .tuple(fc.constantFrom('rockets', 'harbour'), fc.constantFrom(...rest))
  .map(([id, part]) => `/v1/articles/${id}${part}`);
const unit = fc.constantFrom('', '?offsetUnit=codepoint', '?offsetUnit=utf16', '?offsetUnit=utf8');
const path = fc.oneof(
  fc.tuple(article, unit).map((words) => words.join('')),
  fc.constant('/v1/articles'),
);
const accept = fc.constantFrom(
  'application/json',
  'text/plain',
  '*/*',
  'text/plain;q=0.5, application/json',
  'image/png',
);
const coding = fc.constantFrom('identity', 'gzip', 'br', 'zstd', 'gzip;q=0.5, br', 'identity;q=0, gzip', '');
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD');

const question = fc.record({ method, path, accept, coding, known: fc.nat() });

/** Asks the cache and the service the same, again and again; throws where they differ. How many answers the cache had ready. */
async function compare(origin: string, cache: string, numRuns: number): Promise<number> {
  let hits = 0;
  const tags = new Set<string>(['"none"']);
  const property = fc.asyncProperty(question, async ({ method, path, accept, coding, known }) => {
    const tag = [...tags][known % (2 * tags.size)];
    const headers = { accept, 'accept-encoding': coding, ...(tag ? { 'if-none-match': tag } : {}) };
    const fromCache = await ask(cache, method, path, headers);
    if (fromCache.headers['x-cache'] === 'HIT') hits += 1;
    const [cached, direct] = [await seen(fromCache), await seen(await ask(origin, method, path, headers))];
    if (direct.etag) tags.add(direct.etag);
    expect(cached.status).toBe(direct.status);
    if (cached.status === 304) expect(cached.etag).toBe(direct.etag);
    else expect(cached).toEqual(direct);
  });
  await fc.assert(property, { numRuns, seed: 1, endOnFailure: true });
  return hits;
}

test.skipIf(!present)('an answer from a shared cache is the one that the service itself gives', async () => {
  const origin = await serveArticles();
  const hits = await compare(origin, await cacheBefore(origin), 3000);
  console.log(`${hits} of 3000 answers came from the cache`);
  expect(hits).toBeGreaterThan(500);
});

test.skipIf(!present)('a cache that ignores Vary is caught', async () => {
  const origin = await serveArticles();
  const cache = await cacheBefore(origin, 'proxy_ignore_headers Vary;');
  await expect(compare(origin, cache, 1000)).rejects.toThrow();
});
