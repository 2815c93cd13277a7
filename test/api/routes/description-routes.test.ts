import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { serveApi } from '../../support/served-api.ts';

const committed = JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'));

test('the document is served as JSON, as YAML and to Swagger UI', async () => {
  const { get } = await serveApi();
  const expected = { ...committed, info: { ...committed.info, version: '0.0.0' } };
  expect((await get('/openapi.json').expect(200)).body).toEqual(expected);
  expect((await get('/docs/json').expect(200)).body).toEqual(expected);
  const { text, headers } = await get('/openapi.yaml').buffer(true).expect(200);
  expect(headers['content-type']).toBe('application/yaml');
  expect(parse(text)).toEqual(expected);
});
