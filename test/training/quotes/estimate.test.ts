import { expect, test } from 'vitest';
import { estimate, type Tally } from '../../../training/quotes/estimate.ts';

const tallies = (all: number, right: number, name = 'rule indirect'): Map<string, Tally> =>
  new Map([[name, { all, right }]]);

test('many examples of the news outweigh the other texts', () => {
  expect(estimate(tallies(600, 540), tallies(100, 10)).get('rule indirect')).toBeCloseTo(0.9, 1);
});

test('few examples are drawn towards the other texts', () => {
  const chance = estimate(tallies(1, 1), tallies(400, 80)).get('rule indirect')!;
  expect(chance).toBeGreaterThan(0.2);
  expect(chance).toBeLessThan(0.5);
});

test('a class that only the other texts have is as likely as there', () => {
  expect(estimate(new Map(), tallies(600, 300)).get('rule indirect')).toBeCloseTo(0.5, 1);
});
