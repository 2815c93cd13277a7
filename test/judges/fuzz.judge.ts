import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askJudge } from './judge-tool.ts';
import { serveArticles } from './served-articles.ts';

const document = join(import.meta.dirname, '../../openapi/openapi.json');
const schemathesis = process.env.SCHEMATHESIS ?? '';
const present = existsSync(schemathesis);
if (!present) console.warn(`SKIPPED: no Schemathesis at “${schemathesis}”; set SCHEMATHESIS to it.`);

const options = ['--config-file', 'schemathesis.toml', 'run', document];
const sizes = ['--phases', 'examples,coverage,fuzzing,stateful', '-n', '100', '--seed', '1', '--no-color'];

test.skipIf(!present)('Schemathesis finds nothing wrong in 2,000 cases, all its checks on', async () => {
  const address = await serveArticles({ DATA_DIR: '' });
  const { status, output } = await askJudge(schemathesis, ...options, ...sizes, '--url', address);
  console.log(output.slice(output.lastIndexOf('SUMMARY')));
  expect(output.slice(-4000)).toMatch(/no issues found|passed/);
  expect(status).toBe(0);
  expect(Number(/(\d+) generated/.exec(output)?.[1])).toBeGreaterThanOrEqual(2000);
});
