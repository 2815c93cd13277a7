import { expect, test } from 'vitest';
import { negotiate } from '../../../src/api/index.ts';

const offered = ['text/plain', 'application/json'];

test.each([
  [undefined, 'text/plain'],
  ['', 'text/plain'],
  ['nonsense', 'text/plain'],
  ['APPLICATION/JSON', 'application/json'],
  ['application/json;q=0.5, text/plain;q=0.4', 'application/json'],
  ['application/json; charset=utf-8', 'application/json'],
  ['text/*;q=0.3, */*;q=0.4', 'application/json'],
  ['text/plain;q=0.2, text/*;q=0.9, application/json;q=0.3', 'application/json'],
  ['*/*;q=0', undefined],
  ['application/json;q=0', undefined],
  ['application/json;q=0.000', undefined],
  ['application/json;q=nonsense', 'application/json'],
  ['text/html', undefined],
  ['text/html;title="a,text/plain;q=1", application/json;q=0.1', 'application/json'],
])('Accept: %s chooses %s', (accept, type) => {
  expect(negotiate(accept, offered)).toBe(type);
});

const profiled = ['application/ld+json', 'application/ld+json; profile="http://example.org/a,b"'];

test.each([
  ['application/ld+json', profiled[0]],
  ['application/ld+json;profile="http://example.org/a,b"', profiled[1]],
  ['application/ld+json ; Profile="http://example.org/a\\,b";q=0.9', profiled[1]],
  ['application/ld+json;profile="http://example.org/else"', profiled[0]],
  ['*/*, application/ld+json;profile="http://example.org/a,b";q=0.5', profiled[0]],
  ['application/*', profiled[0]],
])('a profile is told apart: Accept: %s chooses %s', (accept, type) => {
  expect(negotiate(accept, profiled)).toBe(type);
});

test('a header of nothing but open quotation marks takes no longer a character than a short one', () => {
  const measure = (length: number): number => {
    const start = performance.now();
    negotiate('"\\'.repeat(length), offered);
    return performance.now() - start;
  };
  measure(10_000);
  expect(measure(400_000)).toBeLessThan(measure(10_000) * 400 + 100);
});
