import { expect, test } from 'vitest';
import type { Answered } from '../../src/api/index.ts';
import { createBundledArticle } from '../support/sample-article.ts';
import { bundledPath, startApi } from '../support/served-api.ts';

test.each(['', '/news/api'])(
  'under “%s”, what is counted is the route as it is documented',
  async (basePath) => {
    const routes: string[] = [];
    const observe = ({ route }: Answered) => {
      routes.push(route);
    };
    const { port } = await startApi([createBundledArticle()], { basePath, observe });
    const get = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${basePath}${path}`);
      await answer.arrayBuffer();
    };
    for (const path of [`${bundledPath}/quotes`, `${bundledPath}/quotes`, '/health/live', '/nothing'])
      await get(path);
    const quotes = '/v1/articles/:articleId/quotes';
    expect(routes).toEqual([quotes, quotes, '/health/live', '']);
  },
);
