import { expect, test } from 'vitest';
import { bundledPath, serveApi } from '../support/served-api.ts';

test.each([
  '/',
  '/v1/articles',
  bundledPath,
  `${bundledPath}/text`,
  `${bundledPath}/paragraphs`,
  `${bundledPath}/paragraphs/1`,
  `${bundledPath}/quotes`,
  `${bundledPath}/quotes/q1`,
  `${bundledPath}/entities`,
  `${bundledPath}/entities/e1`,
  '/openapi.json',
  '/openapi.yaml',
  '/docs',
  '/health/live',
  '/health/ready',
  '/v1/articles?limit=x',
  '/v1/articles/unknown',
])('HEAD %s has the header fields of GET and no body', async (url) => {
  const { get, head } = await serveApi();
  const without = ({ date, 'x-request-id': _, ...headers }: Record<string, string>) => headers;
  const answer = await get(url).set('Accept-Encoding', 'identity');
  const empty = await head(url).set('Accept-Encoding', 'identity').expect(answer.status);
  expect(without(empty.headers)).toEqual(without(answer.headers));
  expect(Number(empty.headers['content-length'])).toBe(Buffer.byteLength(answer.text));
});

test.each([
  ['/', 'GET, HEAD, OPTIONS'],
  [`${bundledPath}/quotes?kind=direct`, 'GET, HEAD, OPTIONS'],
  ['/v1/analyses', 'POST, OPTIONS'],
  ['/docs', 'GET, HEAD, OPTIONS'],
])('OPTIONS %s allows %s', async (url, allow) => {
  const { ask } = await serveApi();
  const { headers, text } = await ask('OPTIONS', url).expect(204);
  expect(headers.allow).toBe(allow);
  expect(text).toBe('');
});

test('OPTIONS of nothing is 404', async () => {
  const { ask } = await serveApi();
  await ask('OPTIONS', '/nothing').expect(404);
});

test('405 lists the methods that there are', async () => {
  const { ask } = await serveApi();
  expect((await ask('DELETE', '/v1/analyses').expect(405)).headers.allow).toBe('POST, OPTIONS');
  expect((await ask('POST', bundledPath).expect(405)).headers.allow).toBe('GET, HEAD, OPTIONS');
});
