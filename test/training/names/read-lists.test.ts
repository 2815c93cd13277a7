import { expect, test } from 'vitest';
import { longestPhrase } from '../../../src/analysis/names/gazetteer.ts';
import { readLists } from '../../../training/names/read-lists.ts';

const lists = [...readLists()];

test.each(lists)('%s: no name is marked, empty or an article with a name', (_, names) => {
  expect(names.filter((name) => /[[\]#\t;]|\s{2}/.test(name) || /^the /.test(name))).toEqual([]);
});

test('names are short enough to be looked up, but for a few', () => {
  const names = lists.flatMap(([, list]) => list);
  const long = names.filter((name) => name.split(' ').length > longestPhrase);
  expect(long.length).toBeLessThan(names.length / 50);
});
