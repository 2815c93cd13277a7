import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { InMemoryArticleStore } from '../../src/articles/index.ts';
import { ingestArticles } from '../../src/ingest/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import { articleFolder } from '../support/article-folder.ts';

test('every article lands in the store analysed, with the hash of its text', async () => {
  const store = new InMemoryArticleStore();
  const folder = articleFolder({
    'a.txt': 'café\r\n',
    'b.md': '---\npublishedAt: 2022-11-02\n---\nB.',
    'c.txt': '',
  });
  const report = await ingestArticles(folder, createAnalyzer(loadResources()), store);
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
  const analyze = (text: string, options?: { publishedAt?: string | undefined }) => {
    seen.push([text, options?.publishedAt]);
    return { paragraphs: [], sentences: [], tokens: [], quotes: [], entities: [] };
  };
  const folder = articleFolder({ 'a.txt': 'A.', 'b.md': '---\npublishedAt: 2022-11-02\n---\nB.' });
  await ingestArticles(folder, analyze, new InMemoryArticleStore());
  expect(seen).toEqual([
    ['A.', undefined],
    ['B.', '2022-11-02'],
  ]);
});
