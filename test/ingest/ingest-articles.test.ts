import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { InMemoryArticleStore, packAnalysis } from '../../src/articles/index.ts';
import { type AnalyzeArticle, ingestArticles } from '../../src/ingest/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import { articleFolder } from '../support/article-folder.ts';

const read = createAnalyzer(loadResources());
const analyze: AnalyzeArticle = ({ text, publishedAt }) => packAnalysis(read(text, { publishedAt }));

test('every article lands in the store analysed, with the hash of its text', async () => {
  const store = new InMemoryArticleStore();
  const folder = articleFolder({
    'a.txt': 'café\r\n',
    'b.md': '---\npublishedAt: 2022-11-02\n---\nB.',
    'c.txt': '',
  });
  const report = await ingestArticles(folder, analyze, store);
  expect(report).toEqual({
    articles: 2,
    rejections: [{ file: 'c.txt', reason: 'is empty' }],
    ignoredFiles: 0,
    ignoredKeys: new Map(),
  });
  expect(store.list({}, 10).articles.map(({ article }) => article.id)).toEqual(['b', 'a']);
  expect(store.get('a')).toMatchObject({
    article: { text: 'café\n' },
    analysis: { paragraphs: [{ start: 0, end: 4, role: 'lead' }] },
    // printf 'café\n' | sha256sum
    sha256: '7b49b9e063bd91a4f9252b413261f5557b9c570aa61516989499f64a62dbcdd6',
  });
});

test('the analysis is told when an article was published', async () => {
  const seen: unknown[] = [];
  const analyze: AnalyzeArticle = ({ text, publishedAt }) => {
    seen.push([text, publishedAt]);
    return packAnalysis({ paragraphs: [], quotes: [], entities: [] });
  };
  const folder = articleFolder({ 'a.txt': 'A.', 'b.md': '---\npublishedAt: 2022-11-02\n---\nB.' });
  await ingestArticles(folder, analyze, new InMemoryArticleStore());
  expect(seen).toEqual([
    ['A.', undefined],
    ['B.', '2022-11-02'],
  ]);
});

test('as many are in work at a time as allowed, and progress is told', async () => {
  let [inWork, most] = [0, 0];
  const slowly: AnalyzeArticle = async (subject) => {
    most = Math.max(most, ++inWork);
    await setTimeout(5);
    inWork--;
    return analyze(subject);
  };
  const folder = articleFolder(Object.fromEntries([...'abcdefgh'].map((name) => [`${name}.txt`, name])));
  const progress: number[][] = [];
  const options = { atATime: 3, onProgress: (...sums: number[]) => void progress.push(sums) };
  await ingestArticles(folder, slowly, new InMemoryArticleStore(), options);
  expect(most).toBe(3);
  expect(progress.at(-1)).toEqual([8, 8]);
});

test('a text that is too much for a thread is rejected alone; any other failure ends the loading', async () => {
  const failing =
    (error: Error): AnalyzeArticle =>
    (subject) => {
      if (subject.text === 'B.') throw error;
      return analyze(subject);
    };
  const folder = articleFolder({ 'a.txt': 'A.', 'b.txt': 'B.', 'c.txt': 'C.' });
  const outOfMemory = Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  const { articles, rejections } = await ingestArticles(
    folder,
    failing(outOfMemory),
    new InMemoryArticleStore(),
  );
  expect({ articles, rejections }).toEqual({
    articles: 2,
    rejections: [{ file: 'b.txt', reason: 'is more than there is memory to analyse' }],
  });
  const ended = ingestArticles(folder, failing(new Error('no weights')), new InMemoryArticleStore());
  await expect(ended).rejects.toThrow('no weights');
});
