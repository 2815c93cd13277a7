import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { type Ended, ended, runVerbatim, startVerbatim } from '../support/run-verbatim.ts';

const logOf = ({ stdout }: Ended) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Starts the service on a free port and waits until it says where. */
async function serve(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = startVerbatim(['serve', '--port', '0', ...args], env);
  const end = ended(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const { address } = JSON.parse(line);
    if (address) return { child, end, address: String(address) };
  }
  throw new Error(`the service did not start: ${JSON.stringify(await end)}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Opens a request for analysis and sends all of it but the last byte. */
async function beginRequest(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  socket.write(
    `POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nOne`,
  );
  await setTimeout(100);
  return socket;
}

test('the bundled article is served without any setting', async () => {
  const { child, end, address } = await serve([]);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const list = await (await fetch(`${address}/v1/articles`)).json();
  expect(list).toMatchObject({
    articles: [{ id: '000-48ec453e863594e4', publisher: 'Observadora' }],
    next: null,
  });
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await end).toMatchObject({ status: 0, stderr: '' });
});

test('the log says what was loaded, what was rejected and why, and where the service is', async () => {
  const folder = articleFolder({
    'a.txt': 'A.',
    'b/c.md': '---\ntags: [x]\n---\nC.',
    'bad.txt': new Uint8Array([0xff]),
    'page.html': '<p>',
  });
  const { child, end, address } = await serve([folder]);
  expect(await (await fetch(`${address}/v1/articles`)).json()).toMatchObject({
    articles: [{ id: 'a' }, { id: 'c' }],
  });
  child.kill('SIGINT');
  const { status, stdout, stderr } = await end;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const log = logOf({ status, stdout, stderr });
  expect(log).toContainEqual(expect.objectContaining({ file: 'bad.txt', reason: 'is not UTF-8' }));
  expect(log).toContainEqual(expect.objectContaining({ ignoredKeys: { tags: 1 } }));
  expect(log).toContainEqual(expect.objectContaining({ folder, articles: 2, rejected: 1, ignoredFiles: 1 }));
  expect(log).toContainEqual(expect.objectContaining({ address, docs: `${address}/docs` }));
});

test('settings come from the environment, and arguments win', async () => {
  const folder = articleFolder({ 'a.txt': 'A.' });
  const { child, address } = await serve(['--host', '127.0.0.1'], {
    DATA_DIR: folder,
    HOST: '192.0.2.1',
    PORT: '1',
    MAX_TEXT_BYTES: '10',
  });
  expect(await (await fetch(`${address}/v1/articles`)).json()).toMatchObject({ articles: [{ id: 'a' }] });
  const body = 'eleven byte';
  expect((await fetch(`${address}/v1/analyses`, { method: 'POST', body })).status).toBe(413);
  child.kill('SIGTERM');
});

describe('what keeps it from starting is said in plain lines, and the exit status is 1', () => {
  const silent = { LOG_LEVEL: 'silent', PORT: '0' };

  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await runVerbatim(['serve', '--port', String(port)], '', silent)).toEqual({
      status: 1,
      stdout: '',
      stderr: `verbatim: cannot listen on 127.0.0.1:${port}: address already in use\n`,
    });
  });

  test('a folder that is not there, or is none', async () => {
    const file = join(articleFolder({ 'a.txt': 'A.' }), 'a.txt');
    const missing = '/no/such/folder';
    expect(await runVerbatim(['serve', missing], '', silent)).toEqual({
      status: 1,
      stdout: '',
      stderr: `verbatim: cannot read the articles in ${missing}: no such file or directory\n`,
    });
    expect(await runVerbatim(['serve'], '', { ...silent, DATA_DIR: file })).toMatchObject({
      status: 1,
      stderr: `verbatim: cannot read the articles in ${file}: not a directory\n`,
    });
  });

  test('with --strict, any rejection, and all are listed', async () => {
    const folder = articleFolder({ 'a.txt': 'A.', 'b.txt': '', 'c.md': '---\nurl: x\n---\nC.' });
    const { status, stdout, stderr } = await runVerbatim(['serve', folder, '--strict'], '', silent);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'verbatim: b.txt: is empty',
      'verbatim: c.md: url must be an absolute http or https address, not “x”',
      'verbatim: 2 files rejected, and --strict allows none',
      '',
    ]);
  });
});

test('--strict serves a folder without a fault', async () => {
  const { child, end } = await serve([articleFolder({ 'a.txt': 'A.', 'other.csv': '' }), '--strict']);
  child.kill('SIGTERM');
  expect((await end).status).toBe(0);
});

test('asked to stop with nothing in flight, it is gone within a second though connections idle', async () => {
  const { child, end, address } = await serve([]);
  await fetch(`${address}/v1/articles`); // leaves its connection open
  const start = performance.now();
  child.kill('SIGTERM');
  expect((await end).status).toBe(0);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('asked to stop, it answers the request in flight and takes no other', async () => {
  const { child, end, address } = await serve([]);
  const socket = await beginRequest(address);
  child.kill('SIGTERM');
  await setTimeout(200);
  expect(child.exitCode).toBeNull();
  await expect(fetch(`${address}/health/ready`)).rejects.toThrow();
  const answer = once(socket, 'data');
  socket.write('.');
  expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 200 /);
  const start = performance.now();
  expect((await end).status).toBe(0);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a second signal ends it at once', async () => {
  const { child, end, address } = await serve([]);
  await beginRequest(address);
  child.kill('SIGTERM');
  await setTimeout(200);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect((await end).status).toBe(143);
});

test('asked to stop, it says at once that it is not ready, and goes on for as long as configured', async () => {
  const { child, end, address } = await serve([], { STOP_DELAY_MS: '1500' });
  child.kill('SIGTERM');
  await setTimeout(300);
  expect((await fetch(`${address}/health/ready`)).status).toBe(503);
  expect((await fetch(`${address}/v1/articles`)).status).toBe(200);
  expect(child.exitCode).toBeNull();
  expect((await end).status).toBe(0);
});

test('metrics have a port of their own, and count what is answered', async () => {
  const port = await freePort();
  const { child, address } = await serve([], { METRICS_PORT: String(port) });
  const path = '/v1/articles/000-48ec453e863594e4/quotes';
  for (let i = 0; i < 3; i++) await (await fetch(address + path)).text();
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const route = 'method="GET",route="/v1/articles/:articleId/quotes",status="200"';
  expect(metrics).toContain(`http_request_duration_seconds_count{${route}} 3`);
  expect(metrics).toMatch(/^verbatim_articles 1$/m);
  expect((await fetch(`${address}/metrics`)).status).toBe(404);
  child.kill('SIGTERM');
});
