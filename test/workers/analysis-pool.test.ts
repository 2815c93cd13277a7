import { expect, onTestFinished, test } from 'vitest';
import { createAnalyzer } from '../../src/analysis/index.ts';
import { answerTextWith, type TextRequest } from '../../src/api/index.ts';
import { loadResources } from '../../src/resources/index.ts';
import { AnalysisPool, type AnalysisPoolOptions } from '../../src/workers/index.ts';
import { createBundledArticle } from '../support/sample-article.ts';

const { text } = createBundledArticle().article;

function startPool(options: Partial<AnalysisPoolOptions> = {}): AnalysisPool {
  const pool = new AnalysisPool({ threads: 1, mostPending: 1_000_000, ...options });
  onTestFinished(() => pool.close());
  return pool;
}

const request = (parts: Partial<TextRequest> = {}): TextRequest => ({
  text,
  publishedAt: undefined,
  offsetUnit: 'codepoint',
  ...parts,
});

const decode = (answer: object): unknown => JSON.parse(Buffer.from(answer as Uint8Array).toString());

test('a thread answers like the main one, byte for byte', async () => {
  const pool = startPool();
  const here = answerTextWith(createAnalyzer(loadResources()));
  for (const parts of [{}, { offsetUnit: 'utf8', publishedAt: '2022-11-02' }, { text: '' }] as const) {
    expect(decode(await pool.answer(request(parts)))).toEqual(decode(await here(request(parts))));
  }
});

test('more than may wait is refused with the time to come back, and taken when there is room again', async () => {
  const pool = startPool({ mostPending: 2 * text.length });
  const taken = [pool.answer(request()), pool.answer(request())];
  expect(await pool.answer(request())).toEqual({ retryAfter: 1 });
  for (const answer of await Promise.all(taken)) expect(answer).toBeInstanceOf(Uint8Array);
  expect(await pool.answer(request())).toBeInstanceOf(Uint8Array);
});

test('one text is taken however large it is', async () => {
  const pool = startPool({ mostPending: 1 });
  expect(await pool.answer(request())).toBeInstanceOf(Uint8Array);
});

test('closing ends a pool that never worked, and one that works', async () => {
  await startPool().close();
  const pool = startPool();
  const answer = pool.answer(request({ text: text.repeat(100) }));
  answer.catch(() => {});
  await pool.answer(request());
  await pool.close();
  await expect(answer).resolves.toBeDefined();
});
