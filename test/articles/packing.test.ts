import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.ts';
import {
  packAnalysis,
  packArticle,
  type ServedAnalysis,
  unpackAnalysis,
  unpackArticle,
} from '../../src/articles/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import { createAstralArticle } from '../support/astral-article.ts';
import { createBundledArticle } from '../support/sample-article.ts';

const bundled = createBundledArticle();
const analyze = createAnalyzer(loadResources());

function read(text: string): ServedAnalysis {
  const { paragraphs, quotes, entities } = analyze(text, { publishedAt: '2022-11-02' });
  return { paragraphs, quotes, entities };
}

test.each([
  ['read by hand', bundled.analysis],
  ['read by the analysis', read(bundled.article.text)],
  ['of nothing', read('')],
])('an analysis %s is the same after packing', (_, { paragraphs, quotes, entities }) => {
  const analysis = { paragraphs, quotes, entities };
  expect(unpackAnalysis(packAnalysis(analysis))).toStrictEqual(analysis);
});

test.each([bundled, createAstralArticle()])(
  'an article is the same after packing',
  ({ article, analysis, sha256 }) => {
    const { bytes, ...key } = packArticle(article, sha256, packAnalysis(analysis));
    const unpacked = unpackArticle(bytes);
    expect(unpacked.article).toStrictEqual(article);
    expect(unpacked.sha256).toBe(sha256);
    expect(unpackAnalysis(packAnalysis(unpacked.analysis))).toStrictEqual(unpacked.analysis);
    expect(key).toEqual({ id: article.id, publishedAt: article.publishedAt, publisher: article.publisher });
  },
);

test('a packed article takes no more than three times its text', () => {
  const { article, sha256 } = bundled;
  const { bytes } = packArticle(article, sha256, packAnalysis(read(article.text)));
  expect(bytes.length).toBeLessThan(3 * Buffer.byteLength(article.text));
});
