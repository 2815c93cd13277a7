import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { loggerOptions } from '../../src/logging/index.ts';
import { exchange } from '../faults/exchange.ts';
import { bundledPath, startApi } from '../support/served-api.ts';

const secret = 'hunter2-and-no-more';

/** A log that can be read. */
function readableLog() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { logger: pino(loggerOptions('trace'), stream), lines };
}

const credentials = [
  `Authorization: Bearer ${secret}`,
  `Proxy-Authorization: Basic ${secret}`,
  `Cookie: session=${secret}`,
  `Set-Cookie: session=${secret}`,
  `X-Api-Key: ${secret}`,
  `Referer: http://x/?token=${secret}`,
  `traceparent: 00-${secret}-00f067aa0ba902b7-01`,
].join('\r\n');

const request = (line: string, body = '') =>
  `${line} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n${credentials}\r\n\r\n${body}`;

const requests = [
  request('GET /'),
  request(`GET ${bundledPath}/quotes?access_token=${secret}`),
  request(`GET /v1/articles?limit=1&limit=2;key=${secret}`),
  request(`GET http://me:${secret}@x/v1/articles?${secret}`),
  request(`GET /nothing?a=b&password=${secret}`),
  request(`GET /nothing#${secret}`),
  request(`DELETE /?sig=${secret}`),
  request(`GET /%zz?sig=${secret}`),
  request(`GET /docs?sig=${secret}`),
  request(`GET /docs/static/index.html?sig=${secret}`),
  request(`OPTIONS *?${secret}`),
  request(`POST /v1/analyses?key=${secret}`, `My password is ${secret}.`),
  request('POST /v1/analyses', `Fail with ${secret}.`),
  request(`POST /v1/analyses?key=${secret}`, ''),
  request('GET /').replace('Host: x\r\n', ''),
  `GET /?sig=${secret} HTTP/9.9\r\n${credentials}\r\n\r\n`,
  `GET /?sig=${secret} HTTP/1.1\r\nHost: x\r\n${credentials}\r\nBad Name: ${secret}\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${credentials}\r\nX: ${secret.repeat(2_000)}\r\n\r\n`,
];

/** Fails as badly as code can: with everything that it was given. */
function fail(): never {
  const cause = new Error(`at http://me:${secret}@x/?token=${secret}&b=${secret}`);
  const error = new Error(`no answer to\nAuthorization: Bearer ${secret}\nCookie: a=${secret}`, { cause });
  throw Object.assign(error, { request: { headers: { authorization: secret } }, config: { key: secret } });
}

test('no line of the log has a secret, wherever a client puts it', async () => {
  const { logger, lines } = readableLog();
  const answerText = async ({ text }: { readonly text: string }) =>
    text.startsWith('Fail') ? fail() : new TextEncoder().encode('{}');
  const { app, port } = await startApi([], { logger, answerText });
  for (const _ of ['made', 'kept']) for (const bytes of requests) await exchange(port, bytes);
  await app.close();
  const log = lines.map((line) => JSON.parse(line));
  expect(log.filter(({ msg }) => msg === 'answered').length).toBeGreaterThan(20);
  expect(log.filter(({ err }) => err?.stack && err.cause)).toHaveLength(2);
  expect(lines.filter((line) => line.includes(secret))).toEqual([]);
});

test('nor has the line of whoever logs a request, an answer or an error', () => {
  const { logger, lines } = readableLog();
  const headers = { authorization: secret, cookie: secret };
  logger.info({ req: { method: 'GET', url: `/?a=${secret}`, headers } }, 'a request');
  try {
    fail();
  } catch (err) {
    logger.error({ err }, 'an error');
  }
  expect(lines).toHaveLength(2);
  expect(lines.filter((line) => line.includes(secret))).toEqual([]);
});

test('no answer has a word of what failed', async () => {
  const answerText = async () => fail();
  const { app, port } = await startApi([], { answerText });
  for (const bytes of requests.filter((bytes) => bytes.startsWith('POST'))) {
    const { received } = await exchange(port, bytes);
    expect(received).not.toMatch(/ at |\.[jt]s\b|Bearer|no answer to|node_modules/);
  }
  expect((await exchange(port, request('POST /v1/analyses', 'x'))).received).toMatch(/^HTTP\/1\.1 500 /);
  await app.close();
});

test('a line has the trace that its request is part of', async () => {
  const { logger, lines } = readableLog();
  const { app, port } = await startApi([], { logger });
  const id = '4bf92f3577b34da6a3ce929d0e0e4736';
  const ask = (traceparent: string) =>
    exchange(port, `GET / HTTP/1.1\r\nHost: x\r\ntraceparent: ${traceparent}\r\n\r\n`);
  for (const _ of ['made', 'kept']) await ask(`00-${id}-00f067aa0ba902b7-01`);
  for (const wrong of ['', id, `ff-${id}-00f067aa0ba902b7-01`, `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])
    await ask(wrong);
  await app.close();
  const traces = lines
    .map((line) => JSON.parse(line))
    .filter(({ msg }) => msg === 'answered')
    .map(({ traceId }) => traceId);
  expect(traces).toEqual([id, id, undefined, undefined, undefined, undefined]);
});
