import { expect, test } from 'vitest';
import { redactUrl } from '../../src/logging/index.ts';

test.each([
  ['/v1/articles', '/v1/articles'],
  ['/v1/articles?limit=5&cursor=abc', '/v1/articles?limit=5&cursor=abc'],
  ['/v1/articles?limit=5&access_token=abc', '/v1/articles?limit=5&access_token=[redacted]'],
  ['/v1/articles?%6cimit=abc', '/v1/articles?%6cimit=[redacted]'],
  ['/v1/articles?limit=5;token=a=b', '/v1/articles?limit=5&token=[redacted]'],
  ['/v1/articles?abc', '/v1/articles?[redacted]'],
  ['/v1/articles?limit=5?token=abc', '/v1/articles?limit=5&token=[redacted]'],
  ['/a#token=abc', '/a'],
  ['/a?limit=1#token=abc', '/a?limit=1'],
  ['http://me:abc@host/a?limit=1', '/a?limit=1'],
  ['http://me:abc@host', ''],
  ['//me:abc@host/a', '/a'],
  ['*', '*'],
  ['', ''],
])('%s is logged as %s', (url, logged) => {
  expect(redactUrl(url, new Set(['limit', 'cursor']))).toBe(logged);
});
