/**
 * Mixed load from one process: `node mixed-load.mjs PORT RATE SECONDS`, RATE requests a second (0 for as many as sixteen connections
 * get). Prints the number of requests, the first answers that were not what they should be, and how long answers took, in milliseconds.
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';

const [port, rate, seconds] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const gzip = { 'accept-encoding': 'gzip' };
const [small, large] = [1, 60].map((times) =>
  '“The bridge is closed,” said Mayor Ana Reis of Lisbon on Tuesday.\n'.repeat(times),
);

/** Sends one request: its status and, read to the end, its header fields. */
const ask = (method, path, headers = {}, body = undefined) =>
  new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method, path, headers }, (answer) => {
      answer
        .resume()
        .on('end', () => resolve(answer))
        .on('error', reject);
    });
    sent.on('error', reject).end(body);
  });

/** Sends what is no request: the status. */
const nonsense = () =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end('NONSENSE\r\n\r\n'));
    let heard = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('end', () => resolve({ statusCode: Number(heard.slice(9, 12)) })).on('error', reject);
  });

const list = await (await fetch(`http://127.0.0.1:${port}/v1/articles`)).json();
const article = `/v1/articles/${list.articles[0].id}`;
const { etag } = (await ask('GET', article)).headers;
const get = (path, status = 200, headers = {}) => [status, () => ask('GET', path, headers)];
const post = (body, status, headers = { 'content-type': 'text/plain' }) => [
  status,
  () => ask('POST', '/v1/analyses', headers, body),
];
const parts = [
  '',
  '/text',
  '/paragraphs',
  '/quotes',
  '/entities',
  '/annotations',
  '/paragraphs/1',
  '/quotes/q1',
  '/entities/e1',
];

/** What is asked in turns, with the status of its answer. */
const turns = [
  ...parts.flatMap((part) => [get(article + part), get(article + part, 200, gzip)]),
  ...['?format=jsonld', '?format=ninjs', '?fields=id'].map((query) => get(article + query)),
  ...['/', '/v1/articles', '/v1/articles?limit=1', '/openapi.json', '/openapi.yaml', '/docs'].map((path) =>
    get(path),
  ),
  ...['/.well-known/api-catalog', '/problems/not-found', '/health/live', '/health/ready'].map((path) =>
    get(path),
  ),
  ...Array.from({ length: 8 }, () => get(article, 304, { 'if-none-match': etag })),
  ...['', '/text', '/quotes'].map((part) => [200, () => ask('HEAD', article + part)]),
  get('/nothing', 404),
  get('/v1/articles?limit=0', 400),
  get('/%zz', 400),
  get(`/v1/articles?${'x'.repeat(9_000)}`, 414),
  [405, () => ask('DELETE', article)],
  [204, () => ask('OPTIONS', article)],
  [400, nonsense],
  post(small, 200),
  post(JSON.stringify({ text: large }), 200, { 'content-type': 'application/json' }),
  post('{', 400, { 'content-type': 'application/json' }),
  post('x', 415, { 'content-type': 'image/png' }),
];

const waits = [];
const errors = [];
let errorCount = 0;
let turn = 0;

async function once() {
  const [expected, send] = turns[turn++ % turns.length];
  const start = performance.now();
  const status = await send().then(
    ({ statusCode }) => statusCode,
    ({ message }) => message,
  );
  waits.push(performance.now() - start);
  if (status === expected) return;
  errorCount++;
  if (errors.length < 10) errors.push(`${send} was answered ${status}, not ${expected}`);
}

const end = performance.now() + seconds * 1_000;

async function asFastAsPossible() {
  while (performance.now() < end) await once();
}

async function steadily() {
  const pending = new Set();
  const start = performance.now();
  for (let sent = 0; performance.now() < end; ) {
    for (; sent < ((performance.now() - start) / 1_000) * rate; sent++) {
      const asked = once().finally(() => pending.delete(asked));
      pending.add(asked);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all(pending);
}

if (rate > 0) await steadily();
else await Promise.all(Array.from({ length: 16 }, asFastAsPossible));
agent.destroy();
waits.sort((a, b) => a - b);
const at = (share) => waits[Math.floor(waits.length * share)] ?? 0;
console.log(JSON.stringify({ requests: waits.length, errorCount, errors, p50: at(0.5), p99: at(0.99) }));
