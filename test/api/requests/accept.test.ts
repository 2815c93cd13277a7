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
])('Accept: %s chooses %s', (accept, type) => {
  expect(negotiate(accept, offered)).toBe(type);
});
