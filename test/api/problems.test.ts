import { expect, test } from 'vitest';
import { answerTextWith } from '../../src/api/index.ts';
import { bundledPath, serveApi } from '../support/served-api.ts';

const long = 'a'.repeat(300);

test.each([
  ['/v1/articles?limit=abc', 'limit', 'must be integer'],
  ['/v1/articles?limit=%201', 'limit', 'must be integer'],
  ['/v1/articles?limit=1.0', 'limit', 'must be integer'],
  ['/v1/articles?limit=1e1', 'limit', 'must be integer'],
  ['/v1/articles?limit=', 'limit', 'must be integer'],
  ['/v1/articles?limit=0', 'limit', 'must be >= 1'],
  ['/v1/articles?limit=101', 'limit', 'must be <= 100'],
  ['/v1/articles?limit=1&limit=2', 'limit', 'must be given once'],
  ['/v1/articles?publisher=', 'publisher', 'must NOT have fewer than 1 characters'],
  ['/v1/articles?from=the-day-before', 'from', 'must match pattern'],
  ['/v1/articles?to=2024-02-30', 'to', 'is not a date or time that exists'],
  ['/v1/articles?cursor=!', 'cursor', 'must match pattern'],
  ['/v1/articles?cursor=abc', 'cursor', 'is not a cursor of this list'],
  ['/v1/articles?cursor=WzEsMl0', 'cursor', 'is not a cursor of this list'],
  ['/v1/articles?fields=id,name', 'fields', 'must be one of id, headline,'],
  ['/v1/articles?fields=', 'fields', 'must be one of id, headline,'],
  [`/v1/articles?fields=${'id,'.repeat(11)}id`, 'fields', 'must NOT have more than 11 items'],
  [`${bundledPath}?fields=id&format=ninjs`, 'fields', 'does not go with format=ninjs'],
  [`${bundledPath}/text?fields=text`, 'fields', 'is not known here'],
  ['/v1/articles?page=2', 'page', 'is not known here'],
  ['/v1/articles?=1', '', 'is not known here'],
  ['/v1/articles?__proto__=1', '__proto__', 'is not known here'],
  ['/v1/articles/Not_An_Id', 'articleId', 'must match pattern'],
  [`/v1/articles/${long}`, 'articleId', 'must NOT have more than 255 characters'],
  [`${bundledPath}?offsetUnit=utf8`, 'offsetUnit', 'is not known here'],
  [`${bundledPath}/text?offsetUnit=bytes`, 'offsetUnit', 'must be one of codepoint, utf16, utf8'],
  [`${bundledPath}/text?format=pdf`, 'format', 'must be one of text, json'],
  [`${bundledPath}/paragraphs/0`, 'number', 'must be >= 1'],
  [`${bundledPath}/paragraphs/first`, 'number', 'must be integer'],
  [`${bundledPath}/quotes/2`, 'quoteId', 'must match pattern'],
  [`${bundledPath}/quotes?kind=spoken`, 'kind', 'must be one of direct, indirect, mixed'],
  [`${bundledPath}/quotes?kind=direct&kind=mixed`, 'kind', 'must be given once'],
  [`${bundledPath}/entities?type=person`, 'type', 'must be one of PERSON'],
  ['/problems/none', 'kind', 'must be one of invalid-request'],
  ['/?x', 'x', 'is not known here'],
  ['/openapi.json?pretty=1', 'pretty', 'is not known here'],
])('%s is refused: %s %s', async (url, parameter, detail) => {
  const { get } = await serveApi();
  const { body } = await get(url).expect(400);
  expect(body).toMatchObject({ type: '/problems/invalid-request', status: 400, instance: url });
  expect(body.errors).toEqual([{ parameter, detail: expect.stringContaining(detail) }]);
});

test('every wrong parameter is named', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/quotes?kind=x&paragraph=y&z=1`).expect(400);
  const names = body.errors.map(({ parameter }: { parameter: string }) => parameter);
  expect(names.sort()).toEqual(['kind', 'paragraph', 'z']);
});

test('a request with a thousand faults is told of a hundred', async () => {
  const { get } = await serveApi();
  const query = Array.from({ length: 1000 }, (_, i) => `p${i}`).join('&');
  const { body } = await get(`/v1/articles?${query}`).expect(400);
  expect(body.errors).toHaveLength(100);
});

test.each([
  ['GET', '/nothing', 404, 'not-found'],
  ['POST', '/nothing', 404, 'not-found'],
  ['GET', '/v1/articles/', 400, 'invalid-request'],
  ['GET', '/v1/articles/unknown', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/text', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/paragraphs', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/paragraphs/1', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/quotes', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/quotes/q1', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/entities', 404, 'not-found'],
  ['GET', '/v1/articles/unknown/entities/e1', 404, 'not-found'],
  ['GET', `${bundledPath}/paragraphs/22`, 404, 'not-found'],
  ['GET', `${bundledPath}/quotes/q6`, 404, 'not-found'],
  ['GET', `${bundledPath}/entities/e7`, 404, 'not-found'],
  ['GET', '/v1/articles/..%2f..%2fetc%2fpasswd', 400, 'invalid-request'],
  ['GET', '/docs/static/nothing.js', 404, 'not-found'],
  ['GET', '/docs/static/..%2f..%2fpackage.json', 404, 'not-found'],
  ['GET', '/docs/static/%00', 404, 'not-found'],
  ['GET', '/%zz', 400, 'malformed-url'],
  ['GET', `${bundledPath}/quotes/%`, 400, 'malformed-url'],
  ['DELETE', bundledPath, 405, 'method-not-allowed'],
  ['PUT', '/', 405, 'method-not-allowed'],
  ['PATCH', `${bundledPath}/text`, 405, 'method-not-allowed'],
  ['GET', '/v1/analyses', 405, 'method-not-allowed'],
] as const)('%s %s is %i %s', async (method, url, status, kind) => {
  const { ask } = await serveApi();
  const { body } = await ask(method, url).expect(status);
  expect(body).toMatchObject({
    type: `/problems/${kind}`,
    status,
    errors: kind === 'invalid-request' ? [{}] : [],
  });
});

test.each([
  ['application/json', '{', 400, 'malformed-body', []],
  ['application/json', '', 400, 'malformed-body', []],
  ['text/plain', Buffer.from([0xc3, 0x28]), 400, 'malformed-body', []],
  ['text/plain; charset=latin1', 'x', 415, 'unsupported-media-type', []],
  ['application/xml', '<x/>', 415, 'unsupported-media-type', []],
  ['nonsense', 'x', 415, 'unsupported-media-type', []],
  ['application/json', '{}', 400, 'invalid-request', ['/text']],
  ['application/json', '[]', 400, 'invalid-request', ['']],
  ['application/json', 'null', 400, 'invalid-request', ['']],
  ['application/json', '"text"', 400, 'invalid-request', ['']],
  ['application/json', '{"text":5}', 400, 'invalid-request', ['/text']],
  ['application/json', '{"text":["a"]}', 400, 'invalid-request', ['/text']],
  ['application/json', '{"text":"a","a/b~":1,"c":2}', 400, 'invalid-request', ['/a~1b~0', '/c']],
  ['application/json', '{"text":"a","__proto__":{}}', 400, 'invalid-request', ['/__proto__']],
  ['application/json', '{"text":"a","publishedAt":"Tuesday"}', 400, 'invalid-request', ['/publishedAt']],
  ['application/json', '{"text":"a","publishedAt":"2024-11-31"}', 400, 'invalid-request', ['/publishedAt']],
  ['application/json', '{"text":"a","publishedAt":null}', 400, 'invalid-request', ['/publishedAt']],
  ['application/json', '{"text":"\\ud83d"}', 422, 'ill-formed-text', ['/text']],
] as const)('%s %s is %i %s %j', async (type, sent, status, kind, pointers) => {
  const { post } = await serveApi();
  const { body, headers } = await post('/v1/analyses').set('Content-Type', type).send(sent).expect(status);
  expect(body.type).toBe(`/problems/${kind}`);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  if (status === 415) expect(headers['accept-post']).toBe('text/plain, application/json');
});

test('a request without a body misses one', async () => {
  const { post } = await serveApi();
  const { body } = await post('/v1/analyses').expect(400);
  expect(body.errors).toEqual([{ pointer: '', detail: 'is missing' }]);
});

test('a failure tells the log everything and the client nothing', async () => {
  const analyze = () => {
    throw new Error('secret of the house');
  };
  const { post } = await serveApi([], { answerText: answerTextWith(analyze) });
  const { body, text } = await post('/v1/analyses').type('text/plain').send('x').expect(500);
  expect(body.type).toBe('/problems/internal-error');
  expect(text).not.toMatch(/secret|\.ts|at /);
});
