import { expect, test } from 'vitest';
import { createBundledArticle } from '../../support/sample-article.ts';
import { bundledPath, startApi } from '../../support/served-api.ts';
import { ask } from '../behaviours/index.ts';

/** What the connection says of itself and the moment, not of the answer. */
const passing = ['connection', 'date', 'keep-alive', 'transfer-encoding'];

const fieldsOf = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name)));

test.each([
  ['GET', '/quotes', {}],
  ['HEAD', '/quotes', {}],
  ['GET', '/paragraphs/1', {}],
  ['GET', '/text', { range: 'bytes=3-8' }],
  ['GET', '/text', { 'if-none-match': '*' }],
  ['GET', '/quotes', { 'accept-encoding': 'gzip' }],
] as const)(
  'an answer written in lines to %s %s %j has the fields of one given field by field',
  async (method, part, fields) => {
    const { app, port } = await startApi([createBundledArticle()]);
    const path = bundledPath + part;
    const headers = { ...fields, 'x-request-id': 'same' };
    const lined = await ask(port, { method, path, headers });
    // Fastify's make-believe requests come with a response that is not of our server.
    const fielded = await app.inject({ method, url: path, headers });
    expect(fieldsOf(lined.headers)).toEqual(fieldsOf(fielded.headers));
    expect([lined.status, lined.body]).toEqual([fielded.statusCode, fielded.rawPayload]);
  },
);
