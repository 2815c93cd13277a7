import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { serveApi } from '../support/served-api.ts';

/** Sends bytes and gives back everything that comes until the connection closes. */
const exchange = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received)).on('error', reject);
  });

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'malformed-http'],
  [
    'two lengths',
    'POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
    400,
    'malformed-http',
  ],
  [
    'a length and chunks',
    'POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    'malformed-http',
  ],
  ['no Host', 'GET / HTTP/1.1\r\n\r\n', 400, 'malformed-http'],
  ['two Hosts', 'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n', 400, 'malformed-http'],
  ['CONNECT', 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'malformed-http'],
  [
    'chunks in HTTP/1.0',
    'POST /v1/analyses HTTP/1.0\r\nTransfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n0\r\n\r\n',
    400,
    'malformed-http',
  ],
  [
    'a head that is too large',
    `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
])('%s is a problem too, and the connection closes', async (_name, bytes, status, kind) => {
  const { port } = await serveApi();
  const [head = '', body = ''] = (await exchange(port, bytes)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`));
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ type: `/problems/${kind}`, status, errors: [] });
});

test('JSON that is not UTF-8 is not read', async () => {
  const { port } = await serveApi();
  const body = Buffer.from('{"text":"\xff"}', 'latin1');
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${port}/v1/analyses`, { method: 'POST', headers, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    type: '/problems/malformed-body',
    detail: 'The body is not UTF-8.',
  });
});

test('OPTIONS * speaks of the server as a whole', async () => {
  const { port } = await serveApi();
  const answer = await exchange(port, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 204 /);
  expect(answer.toLowerCase()).toContain('allow: get, head, post, options');
});

test('an expectation that nobody knows is passed over', async () => {
  const { port } = await serveApi();
  const answer = await exchange(
    port,
    'GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});
