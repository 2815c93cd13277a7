import { expect, test } from 'vitest';
import { findHash, hashText } from '../../../src/analysis/hashing/index.ts';
import { centreCount, partCount, partWidth } from '../../../src/analysis/names/word-vectors.ts';
import { loadResources } from '../../../src/resources/index.ts';

const { vectors } = loadResources().names.gazetteer;

function vectorOf(word: string): number[] {
  const number = findHash(vectors, hashText(word));
  return Array.from({ length: partCount }, (_, part) => part).flatMap((part) => {
    const from = (part * centreCount + vectors.codes[number * partCount + part]!) * partWidth;
    return [...vectors.centres.subarray(from, from + partWidth)];
  });
}

function likeness(one: string, other: string): number {
  const [a, b] = [vectorOf(one), vectorOf(other)];
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, k) => sum + value * y[k]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

test.each([
  ['monday', 'thursday', 'minister'],
  ['nairobi', 'kampala', 'monday'],
  ['minister', 'president', 'nairobi'],
])('%s keeps the company of %s, not of %s', (word, near, far) => {
  expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2);
});

test('a word that nobody wrote has no vector', () => {
  expect(findHash(vectors, hashText('qzxvqzxv'))).toBe(-1);
});
