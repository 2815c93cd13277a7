import { expect, test } from 'vitest';
import { createBundledArticle } from '../../support/sample-article.ts';
import { bundledPath, serveApi } from '../../support/served-api.ts';

const { article, sha256 } = createBundledArticle();

test.each([
  [undefined, 'text/plain; charset=utf-8'],
  ['*/*', 'text/plain; charset=utf-8'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/plain; charset=utf-8'],
  ['application/json', 'application/json'],
  ['text/plain;q=0.5, application/json', 'application/json'],
  ['text/*, application/json;q=0.9', 'text/plain; charset=utf-8'],
  ['text/plain;q=0, */*', 'application/json'],
])('Accept: %s gets %s', async (accept, type) => {
  const { get } = await serveApi();
  const asked = get(`${bundledPath}/text`);
  const { headers } = await (accept === undefined ? asked : asked.set('Accept', accept)).expect(200);
  expect(headers['content-type']).toBe(type);
  expect(headers.vary).toContain('Accept');
});

test.each([
  ['json', '*/*', 'application/json'],
  ['text', 'application/json', 'text/plain; charset=utf-8'],
  ['json', 'image/png', 'application/json'],
])('format=%s wins over Accept: %s', async (format, accept, type) => {
  const { get } = await serveApi();
  const { headers } = await get(`${bundledPath}/text?format=${format}`).set('Accept', accept).expect(200);
  expect(headers['content-type']).toBe(type);
});

test('the plain text is the article’s, byte for byte', async () => {
  const { get } = await serveApi();
  const { text } = await get(`${bundledPath}/text`).expect(200);
  expect(text).toBe(article.text);
});

test('the JSON has the length in the unit that was asked for', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/text?offsetUnit=utf8`).accept('json').expect(200);
  expect(body).toEqual({
    articleId: article.id,
    offsetUnit: 'utf8',
    length: Buffer.byteLength(article.text),
    sha256,
    text: article.text,
  });
});

test('what the client does not accept is 406, which lists what there is', async () => {
  const { get } = await serveApi();
  const { body, headers } = await get(`${bundledPath}/text`).set('Accept', 'application/pdf').expect(406);
  expect(body.detail).toContain('text/plain and application/json');
  expect(headers.vary).toContain('Accept');
});
