import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRow, indexRows } from '../../../src/analysis/hashing/index.ts';

test('set bits count up from 0 in order, and clear bits have no row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (words) => {
      const rows = indexRows(Int32Array.from(words));
      const set = [...Array(256).keys()].filter((place) => (words[place >> 5]! >>> (place & 31)) & 1);
      expect(rows.count).toBe(set.length);
      expect(set.map((place) => findRow(rows, place))).toEqual([...set.keys()]);
      const clear = [...Array(256).keys()].find((place) => !set.includes(place));
      if (clear !== undefined) expect(findRow(rows, clear)).toBe(-1);
    }),
  );
});

test('hashes beyond the table fall back into it', () => {
  const rows = indexRows(Int32Array.of(0b1010));
  expect(findRow(rows, 32 + 3)).toBe(1);
  expect(findRow(rows, -31)).toBe(0);
});
