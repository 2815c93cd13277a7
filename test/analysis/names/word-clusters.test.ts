import { expect, test } from 'vitest';
import { hashText } from '../../../src/analysis/hashing/index.ts';
import { coarsen, lookUpCluster } from '../../../src/analysis/names/word-clusters.ts';
import { loadResources } from '../../../src/resources/index.ts';

const { words } = loadResources().names.gazetteer;
const coarse = (word: string): number => coarsen(lookUpCluster(words, hashText(word)));

test.each([
  ['monday', 'thursday'],
  ['nairobi', 'kampala'],
])('%s keeps the company of %s', (one, other) => {
  expect(coarse(one)).toBeGreaterThan(0);
  expect(coarse(one)).toBe(coarse(other));
});

test('a word that nobody wrote has no cluster', () => {
  expect(coarse('qzxvqzxv')).toBe(0);
});

test('32 neighbours make one coarse cluster', () => {
  expect([0, 1, 32, 33, 2048].map(coarsen)).toEqual([0, 1, 1, 2, 64]);
});
