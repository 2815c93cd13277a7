import type { FastifyInstance } from 'fastify';
import request, { type Test } from 'supertest';
import { onTestFinished } from 'vitest';
import { answerTextWith } from '../../src/api/index.ts';
import { type AppParts, buildApp } from '../../src/app.ts';
import { type AnalysedArticle, InMemoryArticleStore } from '../../src/articles/index.ts';
import { expectDescribed } from './openapi-contract.ts';
import { createBundledArticle } from './sample-article.ts';

/** An API that answers on a port of its own. Every answer is checked against the OpenAPI document. */
export interface ServedApi {
  readonly app: FastifyInstance;
  readonly port: number;
  readonly get: (url: string) => Test;
  readonly head: (url: string) => Test;
  readonly post: (url: string) => Test;
  /** Any method, also those that no resource has. */
  readonly ask: (method: string, url: string) => Test;
}

const bundled = createBundledArticle();

/** The path of the bundled article. */
export const bundledPath = `/v1/articles/${bundled.article.id}`;

let shared: Promise<ServedApi> | undefined;

/** Serves the bundled article alone, by one app for all tests of a file, or the given articles and parts until the test ends. */
export async function serveApi(
  articles?: readonly AnalysedArticle[],
  parts: Partial<AppParts> = {},
): Promise<ServedApi> {
  if (!articles) {
    shared ??= startApi([bundled], parts);
    return shared;
  }
  const api = await startApi(articles, parts);
  onTestFinished(() => api.app.close());
  return api;
}

/** Serves until the tests of a file are over. */
export async function startApi(
  articles: readonly AnalysedArticle[],
  parts: Partial<AppParts> = {},
): Promise<ServedApi> {
  const store = new InMemoryArticleStore();
  for (const analysed of articles) store.put(analysed);
  const nothing = { paragraphs: [], sentences: [], tokens: [], quotes: [], entities: [] };
  const app = await buildApp({
    store,
    answerText: answerTextWith(() => nothing),
    version: '0.0.0',
    ...parts,
  });
  const address = await app.listen({ port: 0 });
  app.server.unref();
  const ask = (method: string, url: string): Test => {
    const test = request(address)[method.toLowerCase() as 'get'](url);
    return test.expect((response: request.Response) => expectDescribed(method, url, response));
  };
  return {
    app,
    port: Number(new URL(address).port),
    get: (url) => ask('GET', url),
    head: (url) => ask('HEAD', url),
    post: (url) => ask('POST', url),
    ask,
  };
}
