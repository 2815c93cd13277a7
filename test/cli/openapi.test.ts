import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runVerbatim } from '../support/run-verbatim.ts';

test('verbatim openapi prints the same document as JSON and as YAML', async () => {
  const [json, yaml] = await Promise.all([runVerbatim(['openapi']), runVerbatim(['openapi', '--yaml'])]);
  expect([json.status, json.stderr, yaml.status, yaml.stderr]).toEqual([0, '', 0, '']);
  const document = JSON.parse(json.stdout);
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/v1/articles/{articleId}/quotes');
  expect(parse(yaml.stdout)).toEqual(document);
});
