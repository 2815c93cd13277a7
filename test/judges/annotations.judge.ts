import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAstralArticle } from '../support/astral-article.ts';
import { startService } from '../support/started-service.ts';
import { askJudge } from './judge-tool.ts';
import { serveArticles } from './served-articles.ts';

interface Found {
  readonly at: number;
  readonly words: string;
}

interface Resolved {
  readonly exact: string;
  readonly byPosition: readonly Found[];
  readonly byQuote: readonly Found[];
}

const reader = join(import.meta.dirname, 'resolve-annotations.mjs');

async function resolve(address: string, articleId: string): Promise<readonly Resolved[]> {
  const { status, output } = await askJudge(
    process.execPath,
    reader,
    `${address}/v1/articles/${articleId}/annotations`,
  );
  expect(status, output).toBe(0);
  return JSON.parse(output);
}

const ours = () => serveArticles();
const bundled = () => serveArticles({ DATA_DIR: '' });
const astral = () => startService({ 'astral.txt': createAstralArticle().article.text });

test.each([
  ['000-48ec453e863594e4', bundled, 80],
  ['astral', astral, 3],
  ['rockets', ours, 4],
  ['harbour', ours, 6],
  ['ferry', ours, 3],
])('Apache Annotator cuts the exact words out of %s by each selector', async (id, serve, atLeast) => {
  const targets = await resolve(await serve(), id);
  console.log(`${id}: ${targets.length} targets`);
  expect(targets.length).toBeGreaterThanOrEqual(atLeast);
  for (const { exact, byPosition, byQuote } of targets) {
    expect(byPosition.map(({ words }) => words)).toEqual([exact]);
    expect(byQuote).toEqual(byPosition); // and nowhere else
  }
});
