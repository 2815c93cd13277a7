import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBundledArticle } from '../support/sample-article.ts';
import { bundledPath, startApi } from '../support/served-api.ts';
import { type Answer, ask, type Behaviour, type Known, sections } from './behaviours/index.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** One server keeps answers, the other makes each anew: a row must hold for both, and both must answer alike. */
const articles = [createBundledArticle()];
let keeping: number;
let forgetting: number;
let spent: number;
let known: Known;

beforeAll(async () => {
  ({ port: keeping } = await startApi(articles, { rateLimit: 100_000 }));
  ({ port: forgetting } = await startApi(articles, { rateLimit: 100_000, answerCacheBytes: 0 }));
  ({ port: spent } = await startApi(articles, { rateLimit: 1 }));
  await ask(spent, { path: '/' });
  // The one that read its articles later, so that its date is late enough for both.
  known = await learn(forgetting);
});

async function learn(port: number): Promise<Known> {
  const text = `${bundledPath}/text`;
  const [plain, gzip] = await Promise.all(
    ['identity', 'gzip'].map((coding) => ask(port, { path: text, headers: { 'accept-encoding': coding } })),
  );
  return {
    article: bundledPath,
    text,
    bytes: plain!.body,
    tag: plain!.headers.etag!,
    gzipTag: gzip!.headers.etag!,
    lastModified: plain!.headers['last-modified']!,
  };
}

describe.each(Object.entries(sections))('%s', (_section, behaviours) => {
  test.each(behaviours)('$behaviour ($rfc)', async ({ request, expect: expected, quotaIsSpent }) => {
    if (quotaIsSpent) return check(await ask(spent, request(known)), expected(known));
    const made = await ask(forgetting, request(known));
    const first = await ask(keeping, request(known));
    const kept = await ask(keeping, request(known));
    for (const answer of [made, first, kept]) check(answer, expected(known));
    expect(comparable(first)).toEqual(comparable(made));
    expect(comparable(kept)).toEqual(comparable(made));
  });
});

function check({ status, headers, body, ...rest }: Answer, expected: ReturnType<Behaviour['expect']>): void {
  expect(status).toBe(expected.status);
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    if (value === undefined) expect(headers).not.toHaveProperty([name]);
    else if (typeof value === 'string') expect(headers[name]).toBe(value);
    else expect(headers[name]).toMatch(value);
  }
  if (expected.body === 'empty') expect(body).toHaveLength(0);
  else if (Buffer.isBuffer(expected.body)) expect(body.equals(expected.body)).toBe(true);
  else expected.body?.({ status, headers, body, ...rest });
}

/** An answer without what is different each time. */
function comparable({ status, headers, body }: Answer) {
  const { date, 'last-modified': _modified, 'x-request-id': _id, ratelimit: _rateLimit, ...others } = headers;
  expect(date).toMatch(/GMT$/);
  return { status, headers: others, body: body.toString('latin1') };
}

test('docs/http.md lists the same behaviours in the same order', () => {
  const rows = Object.entries(sections).flatMap(([section, behaviours]) => [
    `### ${section}`,
    ...behaviours.map(({ behaviour, rfc }) => `| ${behaviour} | ${rfc} |`),
  ]);
  const told = read('docs/http.md')
    .split('\n')
    .filter((line) => /^### /.test(line) || / §\d/.test(line));
  expect(told).toEqual(rows);
});
