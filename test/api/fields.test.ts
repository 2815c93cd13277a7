import { expect, test } from 'vitest';
import { bundledPath, serveApi } from '../support/served-api.ts';

const trimmed = 'application/vnd.verbatim.trimmed+json';

test.each([
  ['/v1/articles', 'articles', ['id', 'publisher']],
  [`${bundledPath}/paragraphs`, 'paragraphs', ['number', 'text']],
  [`${bundledPath}/quotes`, 'quotes', ['id', 'text', 'speaker']],
  [`${bundledPath}/entities?type=PERSON`, 'entities', ['name']],
])('the items of %s are trimmed, and nothing else', async (url, list, fields) => {
  const { get } = await serveApi();
  const { body: full } = await get(url).expect(200);
  const asked = `${url}${url.includes('?') ? '&' : '?'}fields=${fields}`;
  const { body } = await get(asked).expect('Content-Type', trimmed).expect(200);
  const items = full[list].map((item: object) => only(item, fields));
  expect(items.length).toBeGreaterThan(0);
  expect(body).toEqual({ ...full, [list]: items });
});

test.each([
  [bundledPath, ['id', 'counts']],
  [`${bundledPath}/paragraphs/4`, ['role']],
  [`${bundledPath}/quotes/q2`, ['cue', 'kind']],
  [`${bundledPath}/entities/e1`, ['mentions']],
])('%s alone keeps its context and the fields %j', async (url, fields) => {
  const { get } = await serveApi();
  const { body: full } = await get(url).expect(200);
  const { body } = await get(`${url}?fields=${fields}`).expect('Content-Type', trimmed).expect(200);
  expect(body).toEqual(only(full, ['articleId', 'offsetUnit', ...fields]));
});

test('fields outweigh Accept, and the answer is cached as its own', async () => {
  const { get } = await serveApi();
  const url = `${bundledPath}?fields=id`;
  const { headers } = await get(url).set('Accept', 'image/png').expect(200);
  expect(headers.vary).toBe('Accept-Encoding');
  await get(url).set('If-None-Match', headers.etag!).expect(304);
  expect((await get(bundledPath)).headers.etag).not.toBe(headers.etag);
});

test('without fields nobody gets what is trimmed', async () => {
  const { get } = await serveApi();
  await get(bundledPath).set('Accept', trimmed).expect(406);
  expect((await get(bundledPath)).headers.link).not.toContain('trimmed');
});

const only = (item: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
