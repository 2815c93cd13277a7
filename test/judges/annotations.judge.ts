import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test.each([
  ['000-48ec453e863594e4', { DATA_DIR: '' }, 80],
  ['rockets', {}, 4],
  ['harbour', {}, 6],
  ['ferry', {}, 3],
])('Apache Annotator cuts the exact words out of %s by each selector', async (id, env, atLeast) => {
  const targets = await resolve(await serveArticles(env), id);
  console.log(`${id}: ${targets.length} targets`);
  expect(targets.length).toBeGreaterThanOrEqual(atLeast);
  for (const { exact, byPosition, byQuote } of targets) {
    expect(byPosition.map(({ words }) => words)).toEqual([exact]);
    expect(byQuote).toEqual(byPosition); // and nowhere else
  }
});
