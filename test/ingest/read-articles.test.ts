import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/index.ts';
import { readArticles } from '../../src/ingest/index.ts';
import { articleFolder } from '../support/article-folder.ts';

/** Reads a folder to its end. */
async function readAll(folder: string) {
  const stream = await readArticles(folder);
  const articles: Article[] = [];
  for await (const { article } of stream) articles.push(article);
  const { ignoredFiles, ignoredKeys } = stream;
  const rejections = stream.rejections.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { articles, rejections, ignoredFiles, ignoredKeys };
}

const read = async (folder: string) => {
  const { articles, rejections, ...rest } = await readAll(folder);
  return { ids: articles.map(({ id }) => id), rejections, ...rest };
};

test('the bundled article is the seed, byte for byte', async () => {
  const folder = new URL('../../data/articles', import.meta.url).pathname;
  const bytes = readFileSync(join(folder, '000_48ec453e863594e4.txt'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(sha256).toBe('8537374ad170b18aa915a5fbad2e598bf67bc748c013882a74944f0abb55c5e3');
  const { articles, rejections, ignoredFiles } = await readAll(folder);
  expect(rejections).toEqual([]);
  expect(ignoredFiles).toBe(0);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    id: '000-48ec453e863594e4',
    publisher: 'Observadora',
    headline: undefined,
  });
  expect(Buffer.from(articles[0]!.text).equals(bytes)).toBe(true);
});

test('articles come from all subfolders in order of their paths; other files are counted', async () => {
  const folder = articleFolder({
    'b.txt': 'B.',
    'a/z.md': 'Z.',
    'a/deep/er/y.TXT': 'Y.',
    'page.html': '<p>',
    'a/notes.txt~': 'no',
    txt: 'no',
    '.hidden.txt': 'no',
    '.git/x.txt': 'no',
  });
  expect(await read(folder)).toEqual({
    ids: ['y', 'z', 'b'],
    rejections: [],
    ignoredFiles: 5,
    ignoredKeys: new Map(),
  });
});

test('a bad file is reported and the others are read', async () => {
  const folder = articleFolder({
    'good.txt': 'Good.',
    'bad/latin.txt': new Uint8Array([0xe9]),
    'bad/empty.md': '',
    'bad/date.md': '---\npublishedAt: soon\n---\nText.',
  });
  expect(await read(folder)).toMatchObject({
    ids: ['good'],
    rejections: [
      { file: 'bad/date.md', reason: expect.stringMatching(/^publishedAt must be/) },
      { file: 'bad/empty.md', reason: 'is empty' },
      { file: 'bad/latin.txt', reason: 'is not UTF-8' },
    ],
  });
});

test('of files with one id the first by path is read and each other names it', async () => {
  const folder = articleFolder({ 'a b.txt': 'First.', 'a-b.md': 'Second.', 'sub/A_B.txt': 'Third.' });
  const { articles, rejections } = await readAll(folder);
  expect(articles.map(({ id, text }) => [id, text])).toEqual([['a-b', 'First.']]);
  expect(rejections).toEqual([
    { file: 'a-b.md', reason: 'has the same id as a b.txt: a-b' },
    { file: 'sub/A_B.txt', reason: 'has the same id as a b.txt: a-b' },
  ]);
});

test('a rejected file does not take the id from a good one', async () => {
  expect(await read(articleFolder({ 'a.md': ' ', 'a.txt': 'Good.' }))).toMatchObject({
    ids: ['a'],
    rejections: [{ file: 'a.md', reason: 'has no text' }],
  });
});

test('keys of other tools are counted over all files', async () => {
  const folder = articleFolder({
    'a.md': '---\ntags: [x]\nlayout: post\n---\nA.',
    'b.md': '---\ntags: [y]\n---\nB.',
  });
  const { ignoredKeys } = await readAll(folder);
  expect([...ignoredKeys]).toEqual([
    ['tags', 2],
    ['layout', 1],
  ]);
});

test('links are followed to files inside the folder and nowhere else', async () => {
  const outside = articleFolder({ 'secret.txt': 'Secret.', 'sub/more.txt': 'More.' });
  const folder = articleFolder({ 'real/a.txt': 'A.', 'other.bin': 'x' });
  symlinkSync('real/a.txt', join(folder, 'b.txt'));
  symlinkSync('.', join(folder, 'loop'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
  symlinkSync(join(outside, 'sub'), join(folder, 'sub'));
  symlinkSync('/nowhere', join(folder, 'nowhere.md'));
  symlinkSync('other.bin', join(folder, 'link.bin'));
  expect(await read(folder)).toMatchObject({
    ids: ['b', 'a'],
    rejections: [
      { file: 'loop', reason: 'a link to a folder, which is not followed' },
      { file: 'nowhere.md', reason: 'a link that leads nowhere' },
      { file: 'secret.txt', reason: 'a link that leads out of the folder' },
      { file: 'self.txt', reason: 'a link that leads nowhere' },
      { file: 'sub', reason: 'a link to a folder, which is not followed' },
    ],
    ignoredFiles: 2,
  });
});

test('the folder may itself be a link', async () => {
  const folder = articleFolder({ 'real/a.txt': 'A.' });
  symlinkSync('real', join(folder, 'link'));
  expect(await read(join(folder, 'link'))).toMatchObject({ ids: ['a'], rejections: [] });
});

test('a file larger than any article is reported unread', async () => {
  const folder = articleFolder();
  writeFileSync(join(folder, 'dump.txt'), 'x'.repeat(10_000_001));
  expect(await read(folder)).toMatchObject({
    ids: [],
    rejections: [{ file: 'dump.txt', reason: 'is larger than 10 MB' }],
  });
});

test('a folder named like an article is a folder', async () => {
  expect(await read(articleFolder({ 'a.txt/b.txt': 'B.' }))).toMatchObject({ ids: ['b'], rejections: [] });
});

test.skipIf(process.getuid?.() === 0)('what may not be read is reported', async () => {
  const folder = articleFolder({ 'a.txt': 'A.', 'locked.txt': 'No.' });
  mkdirSync(join(folder, 'closed'), { mode: 0 });
  chmodSync(join(folder, 'locked.txt'), 0);
  expect(await read(folder)).toMatchObject({
    ids: ['a'],
    rejections: [
      { file: 'closed', reason: 'the folder cannot be read: permission denied' },
      { file: 'locked.txt', reason: 'cannot be read: permission denied' },
    ],
  });
});

test('an empty folder gives no articles; one that is not there throws', async () => {
  expect(await read(articleFolder())).toMatchObject({ ids: [], rejections: [], ignoredFiles: 0 });
  await expect(readArticles('/nowhere/at/all')).rejects.toThrow('ENOENT');
});
