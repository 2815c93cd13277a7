import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { contractRequests, refusedRequests } from './contract-requests.ts';
import { freePort } from './free-port.ts';
import { serveArticles } from './served-articles.ts';

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../openapi/openapi.json'), 'utf8'));
const prism = join(import.meta.dirname, 'node_modules/.bin/prism');

const jsonTypes = ['application/json', 'application/ld+json', 'application/vnd.iptc.ninjs+json'];

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

/**
 * The document with one of several JSON media types left to each answer: Prism takes `application/ld+json` for `application/json`
 * and judges by whichever comes first, so each is judged by itself.
 */
function documentOf(mediaType: string): string {
  const only = structuredClone(document);
  for (const methods of Object.values<Record<string, Operation>>(only.paths))
    for (const { responses } of Object.values(methods)) {
      const content = responses['200']?.content ?? {};
      if (mediaType in content) for (const other of jsonTypes) if (other !== mediaType) delete content[other];
    }
  return articleFolder({ 'openapi.json': JSON.stringify(only) });
}

interface Operation {
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
}

/** Prism before the service: its address. It lets every request through and writes what is wrong into a header field. */
async function proxyTo(address: string, mediaType: string): Promise<string> {
  const port = String(await freePort());
  const args = ['proxy', join(documentOf(mediaType), 'openapi.json'), address, '--port', port];
  const child = spawn(prism, args, { cwd: import.meta.dirname });
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

interface Judgement {
  readonly asked: string;
  readonly type: string;
  readonly side: string | undefined;
  readonly message: string;
}

/** Every request with every article: what was asked, the answer's media type and what Prism has against it. */
async function* judgements(proxy: string, ids: readonly string[]): AsyncGenerator<Judgement> {
  for (const [method, path, init = {}] of [...contractRequests, ...refusedRequests])
    for (const id of path.includes('{id}') ? ids : ['']) {
      const response = await fetch(proxy + path.replace('{id}', id), { ...init, method });
      await response.arrayBuffer();
      const type = response.headers.get('content-type')?.split(';', 1)[0] ?? 'none';
      for (const { location, message } of violationsOf(response))
        yield { asked: `${method} ${path} (${id}): ${response.status}`, type, side: location[0], message };
      yield { asked: path, type, side: 'none', message: '' };
    }
}

test.each(jsonTypes)('Prism sees no answer that the document does not describe: %s', async (judged) => {
  const address = await serveArticles();
  const [proxy, ids] = [await proxyTo(address, judged), await articleIds(address)];
  const found: Judgement[] = [];
  for await (const judgement of judgements(proxy, ids)) found.push(judgement);
  const isJudged = ({ type }: { type: string }) => type === judged || !jsonTypes.includes(type);
  expect(found.filter(({ side }) => side === 'response').filter(isJudged)).toEqual([]);
  expect(found.filter(({ type }) => type === judged).length).toBeGreaterThan(2);
  expect(found.map(({ message }) => message)).toContain('Request query parameter limit must be <= 100');
});
