import { expect, test } from 'vitest';
import { overlapF1, type TypedSpan } from './overlap-f1.ts';

const score = (gold: readonly TypedSpan[], answer: readonly TypedSpan[], typed = true): number =>
  overlapF1([{ gold, answer }], typed);

test('a span that shares a character is found, of another type only where types do not count', () => {
  expect(score([[0, 10, 'PER']], [[9, 12, 'PER']])).toBe(100);
  expect(score([[0, 10, 'PER']], [[10, 12, 'PER']])).toBe(0);
  expect(score([[0, 10, 'PER']], [[0, 10, 'ORG']])).toBe(0);
  expect(score([[0, 10, 'PER']], [[0, 10, 'ORG']], false)).toBe(100);
});

test('one long answer finds one span only', () => {
  expect(
    score(
      [
        [0, 4, 'PER'],
        [5, 9, 'PER'],
      ],
      [[0, 9, 'PER']],
    ),
  ).toBeCloseTo(200 / 3);
});
