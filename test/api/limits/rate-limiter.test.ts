import { expect, test } from 'vitest';
import { RateLimiter } from '../../../src/api/limits/index.ts';

test('a client has its quota in each window, whatever others do', () => {
  const limiter = new RateLimiter(2);
  const take = (client: string) => limiter.take(client, 5_000);
  expect([take('a'), take('a'), take('a'), take('b')]).toEqual([1, 0, -1, 1]);
  expect(limiter.take('a', 64_999)).toBe(-2);
  expect(limiter.take('a', 65_000)).toBe(1);
});

test('asking how much is left takes nothing', () => {
  const limiter = new RateLimiter(2);
  limiter.take('a', 0);
  expect(['a', 'a', 'new'].map((client) => limiter.remaining(client, 0))).toEqual([1, 1, 2]);
});

test('the fields say what is left, for how long and of how many', () => {
  const limiter = new RateLimiter(100);
  const remaining = limiter.take('a', 0);
  expect(limiter.represent(remaining, 17_500)).toBe('"minute";r=99;t=43');
  expect(limiter.represent(-5, 59_999)).toBe('"minute";r=0;t=1');
  expect(limiter.policy).toBe('"minute";q=100;w=60');
});

test('a hundred thousand clients in one window are forgotten, not kept', () => {
  const limiter = new RateLimiter(1);
  for (let i = 0; i < 100_001; i++) limiter.take(`client ${i}`, 1);
  expect(limiter.remaining('client 0', 1)).toBe(1);
});
