import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../scripts/build.ts';
import { fingerprintAnalysis } from '../../src/cache/index.ts';
import { articleFolder } from '../support/article-folder.ts';

const root = join(import.meta.dirname, '../..');
/** A package as it is installed: what is built, and beside it what that reads. */
const installed = mkdtempSync(join(tmpdir(), 'verbatim-test-'));

beforeAll(async () => {
  for (const part of ['data', 'node_modules', 'package.json'])
    symlinkSync(join(root, part), join(installed, part));
  await bundle(join(installed, 'dist'));
});

afterAll(() => rmSync(installed, { recursive: true, force: true }));

const built = join(installed, 'dist/main.js');
const sources = join(root, 'src/main.ts');

/** Starts the program on the bundled article: its address. */
async function serve(main: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0'], {
    env: { MAX_EVENT_LOOP_DELAY_MS: '0', ...env }, // a busy machine is late with everything
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    const { address } = JSON.parse(line);
    if (!address) continue;
    child.stdout.resume();
    return String(address);
  }
  throw new Error(`${main} did not start`);
}

const article = '/v1/articles/000-48ec453e863594e4';
const post = (type: string, body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
});

const requests: readonly (readonly [string, RequestInit?])[] = [
  ['/v1/articles'],
  [`${article}/quotes`],
  [`${article}/quotes?kind=loud&offsetUnit=inch`],
  [`${article}/annotations`],
  ['/v1/analyses', post('text/plain', '“Yes,” Ann Lee said.')],
  ['/v1/analyses', post('application/json', '{ "text": 1 }')],
  ['/docs/'],
  ['/docs/static/swagger-ui.css'],
  ['/openapi.json'],
  ['/openapi.yaml'],
  ['/health/ready'],
];

test('what is built answers as the sources do', async () => {
  const addresses = [await serve(built), await serve(sources)];
  for (const [path, init] of requests) {
    const asked = addresses.map(async (address) => {
      const answer = await fetch(address + path, init);
      return { path, status: answer.status, body: (await answer.text()).replaceAll(address, '') };
    });
    const [ofBuilt, ofSources] = await Promise.all(asked);
    expect(ofBuilt).toEqual(ofSources);
  }
});

test('what is built keeps analyses under the fingerprint that the sources give', async () => {
  const cache = articleFolder();
  await serve(built, { CACHE_DIR: cache });
  expect(readdirSync(cache)).toContain(fingerprintAnalysis());
});

test('what is built can be imported', async () => {
  const { analyze } = await import(join(installed, 'dist/standalone.js'));
  expect(analyze('“Yes,” Ann Lee said.').quotes).toHaveLength(1);
  expect(await import(join(installed, 'dist/index.js'))).toHaveProperty('buildApp');
});
