import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHash, indexHashes } from '../../../src/analysis/hashing/index.ts';

test('every hash is found under its number, and no other hash is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.integer(), (hashes, other) => {
      const index = indexHashes(Int32Array.from(hashes));
      expect(hashes.map((hash) => findHash(index, hash))).toEqual([...hashes.keys()]);
      expect(findHash(index, other)).toBe(hashes.indexOf(other));
    }),
  );
});
