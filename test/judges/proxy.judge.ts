import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { contractRequests, refusedRequests } from './contract-requests.ts';
import { freePort } from './free-port.ts';
import { serveArticles } from './served-articles.ts';

const document = join(import.meta.dirname, '../../openapi/openapi.json');
const prism = join(import.meta.dirname, 'node_modules/.bin/prism');

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

/** Prism before the service: its address. It lets every request through and writes what is wrong into a header field. */
async function proxyTo(address: string): Promise<string> {
  const port = String(await freePort());
  const child = spawn(prism, ['proxy', document, address, '--port', port], { cwd: import.meta.dirname });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('listening')) continue;
    child.stdout.resume();
    return `http://127.0.0.1:${port}`;
  }
  throw new Error('Prism did not start');
}

const violationsOf = ({ headers }: Response): readonly Violation[] =>
  JSON.parse(headers.get('sl-violations') ?? '[]');

async function articleIds(address: string): Promise<readonly string[]> {
  const { articles } = (await (await fetch(`${address}/v1/articles`)).json()) as {
    articles: { id: string }[];
  };
  return articles.map(({ id }) => id);
}

test('Prism between client and service sees no answer that the document does not describe', async () => {
  const address = await serveArticles();
  const [proxy, ids] = [await proxyTo(address), await articleIds(address)];
  const wrong: string[] = [];
  const refused: string[] = [];
  for (const [method, path, init = {}] of [...contractRequests, ...refusedRequests])
    for (const id of path.includes('{id}') ? ids : ['']) {
      const url = path.replace('{id}', id);
      const response = await fetch(proxy + url, { ...init, method });
      await response.arrayBuffer();
      const found = violationsOf(response);
      if (found.some(({ location }) => location[0] === 'request')) refused.push(url);
      for (const { location, message } of found)
        if (location[0] === 'response') wrong.push(`${method} ${url}: ${response.status}: ${message}`);
    }
  expect(wrong).toEqual([]);
  expect(refused).toContain('/v1/articles?limit=1000'); // so Prism does judge
});
