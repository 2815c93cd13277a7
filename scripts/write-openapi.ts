/** Writes openapi/openapi.json and openapi.yaml from the routes: `npm run openapi`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildApp, openapiJson, openapiYaml } from '../src/app.ts';
import { InMemoryArticleStore } from '../src/articles/index.ts';

const inRepository = (path: string): URL => new URL(`../${path}`, import.meta.url);

const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { version: string };
const app = await buildApp({
  store: new InMemoryArticleStore(),
  answerText: async () => ({ retryAfter: 1 }),
  version,
});
await app.ready();
writeFileSync(inRepository('openapi/openapi.json'), openapiJson(app));
writeFileSync(inRepository('openapi/openapi.yaml'), openapiYaml(app));
