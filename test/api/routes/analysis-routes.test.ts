import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/index.ts';
import { answerTextWith } from '../../../src/api/index.ts';
import { loadResources } from '../../../src/resources/index.ts';
import { analysedArticle, createBundledArticle } from '../../support/sample-article.ts';
import { bundledPath, serveApi } from '../../support/served-api.ts';

const bundled = createBundledArticle();
const { text } = bundled.article;

test('a posted text is answered like a stored one', async () => {
  const { get, post } = await serveApi([bundled], { answerText: answerTextWith(() => bundled.analysis) });
  const { body } = await post('/v1/analyses').type('text/plain').send(text).expect(200);
  expect(body).toMatchObject({ offsetUnit: 'codepoint', length: 3122, sha256: bundled.sha256 });
  expect(body.paragraphs).toEqual((await get(`${bundledPath}/paragraphs`)).body.paragraphs);
  expect(body.quotes).toEqual((await get(`${bundledPath}/quotes`)).body.quotes);
  expect(body.entities).toEqual((await get(`${bundledPath}/entities`)).body.entities);
});

test('JSON and plain text, in any unit, are the same text', async () => {
  const { post } = await serveApi([], { answerText: answerTextWith(() => bundled.analysis) });
  const plain = await post('/v1/analyses?offsetUnit=utf8').type('text/plain; charset=UTF-8').send(text);
  const json = await post('/v1/analyses?offsetUnit=utf8').send({ text }).expect(200);
  expect(json.body).toEqual(plain.body);
  expect(json.body).toMatchObject({ offsetUnit: 'utf8', length: Buffer.byteLength(text) });
});

test('the analysis is given the text to the letter and the date of publication', async () => {
  const asked: unknown[] = [];
  const analyze = (...question: unknown[]) => {
    asked.push(question);
    return analysedArticle({ id: 'empty', text: '' }).analysis;
  };
  const { post } = await serveApi([], { answerText: answerTextWith(analyze) });
  await post('/v1/analyses').send({ text: '\r\n e\u0301 \0 ', publishedAt: '2024-11-05' }).expect(200);
  await post('/v1/analyses').type('text/plain').send('\ufeff 1\n').expect(200);
  expect(asked).toEqual([
    ['\r\n e\u0301 \0 ', { publishedAt: '2024-11-05' }],
    [' 1\n', { publishedAt: undefined }],
  ]);
});

test('an empty text has nothing in it', async () => {
  const { post } = await serveApi([], { answerText: answerTextWith(createAnalyzer(loadResources())) });
  const { body } = await post('/v1/analyses').type('text/plain').send('').expect(200);
  const sha256 = createHash('sha256').digest('hex');
  expect(body).toEqual({
    offsetUnit: 'codepoint',
    length: 0,
    sha256,
    paragraphs: [],
    quotes: [],
    entities: [],
  });
});

test('the real analysis of a real text fits its description', async () => {
  const { post } = await serveApi([], { answerText: answerTextWith(createAnalyzer(loadResources())) });
  await post('/v1/analyses').type('text/plain').send(text).expect(200);
});

test('a body may be as large as configured and no larger', async () => {
  const { post } = await serveApi([], { maxTextBytes: 100 });
  await post('/v1/analyses').type('text/plain').send('x'.repeat(100)).expect(200);
  const { body } = await post('/v1/analyses').type('text/plain').send('x'.repeat(101)).expect(413);
  expect(body.type).toBe('/problems/body-too-large');
});

test('where too much waits, the client is asked to come back', async () => {
  const { post } = await serveApi([], { answerText: async () => ({ retryAfter: 7 }) });
  const { body, headers } = await post('/v1/analyses').type('text/plain').send(text).expect(503);
  expect(body.type).toBe('/problems/overloaded');
  expect(headers['retry-after']).toBe('7');
});
