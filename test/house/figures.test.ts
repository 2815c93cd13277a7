import { expect, test } from 'vitest';
import { readBaseline } from '../corpus/baseline.ts';
import { readPage, withTables } from '../corpus/tables/quality-page.ts';

test('the tables of docs/quality.md show the figures of the baseline', () => {
  const page = readPage();
  expect(withTables(page, readBaseline())).toBe(page);
});

test('another figure makes another table', () => {
  const page = readPage();
  const baseline = readBaseline();
  const changed = { ...baseline, 'quotes polnear-dev speech': { content50: 1 } };
  expect(withTables(page, changed)).not.toBe(page);
});
