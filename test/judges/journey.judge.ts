import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askJudge } from './judge-tool.ts';
import { serveArticles } from './served-articles.ts';

const journey = join(import.meta.dirname, '../../openapi/journey.arazzo.yaml');

test('Redocly walks the journey through the running service, every check passed', async () => {
  const address = await serveArticles({ DATA_DIR: '' });
  const { status, output } = await askJudge('redocly', 'respect', journey, '--server', `verbatim=${address}`);
  expect(output).toMatch(/Workflows: (\d+) passed, \1 total/);
  expect(output).toMatch(/Checks: (\d+) passed, \1 total/);
  expect(status).toBe(0);
});
