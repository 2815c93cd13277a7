import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residentBytes } from '../../bench/harness/cpu-time.ts';
import { articleFolder } from '../support/article-folder.ts';
import { request } from './compose-request.ts';
import { type Exchange, exchange, exchangeAll } from './exchange.ts';
import { malformations } from './malformed-requests.ts';
import { readAnswers } from './read-answers.ts';
import { runService } from './run-service.ts';
import { ambiguities } from './smuggling.ts';
import { traversalsTo } from './traversal.ts';

const seed = 20_261_124;
/** So little heap that it is tidied all the time: what grows then is kept for good. */
const smallHeap = { NODE_OPTIONS: '--max-old-space-size=160 --max-semi-space-size=2' };
const serve = () =>
  runService(articleFolder({ 'a.txt': '“It is closed,” said Ana Reis.' }), { env: smallHeap });

/** The same number of each sort, in turns. */
function malformedRequests(count: number): { readonly sort: string; readonly bytes: string }[] {
  const numRuns = count / malformations.length;
  const sorts = malformations.map(({ sort, bytes }) =>
    fc.sample(bytes, { seed, numRuns }).map((bytes) => ({ sort, bytes })),
  );
  return Array.from({ length: numRuns }, (_, i) => sorts.map((requests) => requests[i]!)).flat();
}

/** What only the inside of the program would say. */
const inside = /node_modules|\.[jt]s:\d|\n +at |\b(?:Type|Range|Syntax|Reference)Error\b|FST_|ERR_|HPE_/;

/** What an answer to nonsense must not be; undefined for a good one. */
function faultOf(bytes: string, { received, end }: Exchange): string | undefined {
  if (end === 'hung') return 'hangs';
  if (received === '') return /^[\r\n]*$/.test(bytes) ? undefined : `is not answered but ${end}`;
  for (const { status, mediaType, body } of readAnswers(received)) {
    if (status >= 500) return `answers ${status}`;
    if (status < 400) continue;
    if (mediaType !== 'application/problem+json') return `answers ${status} as “${mediaType}”`;
    if (inside.test(body)) return `shows the inside: ${body}`;
  }
  return undefined;
}

test('ten thousand malformed requests', async () => {
  const { address, port, child, log, stop } = await serve();
  const requests = malformedRequests(10_000);
  expect(new Set(requests.map(({ bytes }) => bytes)).size).toBeGreaterThan(8_000);
  const bytes = requests.map(({ bytes }) => bytes);

  const exchanges = await exchangeAll(port, bytes);
  const faults = requests.flatMap(({ sort, bytes }, i) => {
    const fault = faultOf(bytes, exchanges[i]!);
    return fault === undefined ? [] : [{ sort, fault, bytes: bytes.slice(0, 300) }];
  });
  expect(faults).toEqual([]);

  const warm = residentBytes(child.pid!, 'VmRSS');
  await exchangeAll(port, bytes);
  expect(residentBytes(child.pid!, 'VmRSS') / warm).toBeLessThan(1.1);

  expect(log.filter(({ level }) => level > 30)).toEqual([]);
  expect(await (await fetch(`${address}/v1/articles/a`)).json()).toMatchObject({ id: 'a' });
  expect(await stop()).toEqual({ status: 0, complaints: '' });
});

test('a request hidden in another', async () => {
  const { port, stop } = await serve();
  for (const bytes of ambiguities) {
    const answers = readAnswers((await exchange(port, bytes)).received);
    expect(answers, bytes).toMatchObject([{ status: 400, mediaType: 'application/problem+json' }]);
  }
  expect(await stop()).toEqual({ status: 0, complaints: '' });
});

/** Whatever puts an id or a file's name into a path. */
const places = [
  '/v1/articles/',
  '/v1/articles/a/quotes/',
  '/docs/',
  '/docs/static/',
  '/problems/',
  '/',
  '//',
];

test('a path that leads out of the folder', async () => {
  const folder = articleFolder({ 'articles/a.txt': 'A.', 'secret.txt': 'A secret.' });
  const { port, stop } = await runService(`${folder}/articles`);
  const files = ['secret.txt', 'secret', 'etc/passwd', 'package.json'];
  const paths = files.flatMap(traversalsTo).flatMap((way) => places.map((place) => place + way));
  expect(paths.length).toBeGreaterThan(5_000);
  const exchanges = await exchangeAll(
    port,
    paths.map((path) => request('GET', path)),
  );
  const found = exchanges.flatMap(({ received }, i) =>
    readAnswers(received)
      .filter(({ status }) => status !== 400 && status !== 404)
      .map((answer) => ({ path: paths[i], answer })),
  );
  expect(found).toEqual([]);
  expect(exchanges.filter(({ received }) => /A secret|root:|"dependencies"/.test(received))).toEqual([]);
  expect(await stop()).toEqual({ status: 0, complaints: '' });
});
