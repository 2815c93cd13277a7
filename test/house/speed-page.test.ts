import { expect, test } from 'vitest';
import { readPage, readResult, withTables } from '../../bench/harness/speed-page.ts';

test('the tables of docs/speed.md show the stored results', () => {
  const page = readPage();
  expect(withTables(page, readResult)).toBe(page);
});

test('another figure makes another table', () => {
  const line = { name: 'somebody', wordsPerSecond: 123_456_789 };
  const page = withTables(readPage(), (name) => (name === 'peers' ? { lines: [line] } : undefined));
  expect(page).toContain('| somebody | 123456789 |');
});
