import { expect, test } from 'vitest';
import { ByteSlabs } from '../../src/articles/byte-slabs.ts';

const run = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);

test('what is kept stays as it was, whatever is kept after it', () => {
  const slabs = new ByteSlabs();
  const given = Array.from({ length: 500 }, (_, i) => run(i * 7, i % 251));
  const kept = given.map((bytes) => slabs.keep(bytes));
  expect(kept).toStrictEqual(given);
});

test('many runs share their memory, and one of a megabyte has its own', () => {
  const slabs = new ByteSlabs();
  const kept = Array.from({ length: 100 }, () => slabs.keep(run(1_000, 1)));
  expect(new Set(kept.map(({ buffer }) => buffer)).size).toBeLessThan(4);
  const large = run(1_000_000, 2);
  expect(slabs.keep(large)).toBe(large);
});
