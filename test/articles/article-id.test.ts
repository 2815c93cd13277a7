import { expect, test } from 'vitest';
import { articleId } from '../../src/articles/index.ts';

const ids: readonly (readonly [string, string | undefined])[] = [
  ['000_48ec453e863594e4.txt', '000-48ec453e863594e4'],
  ['2022/11/Missiles over the Sea.md', 'missiles-over-the-sea'],
  ['v1.2 notes.txt', 'v1-2-notes'],
  ['__draft__.txt', 'draft'],
  ['Éire’s vote.txt', 'ire-s-vote'],
  ['a.b/c', 'c'],
  ['.txt', 'txt'],
  ['---.txt', undefined],
  ['新聞.txt', undefined],
];

test.each(ids)('%s becomes %s', (path, id) => {
  expect(articleId(path)).toBe(id);
});
