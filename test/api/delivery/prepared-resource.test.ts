import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PreparedResource } from '../../../src/api/delivery/prepared-resource.ts';
import { written } from '../../../src/api/offers/index.ts';

const words = 'It rains on the harbour. '.repeat(1_000);

/** A resource with one representation, which counts how often it is written. */
function createResource() {
  const counted = { times: 0 };
  const offer = written('text', 'text/plain', {}, () => {
    counted.times++;
    return words;
  });
  const stamp = { changedAt: 0 };
  const freshness = { stamp, current: () => stamp, cacheControl: 'no-cache' };
  const recipe = { offers: [offer], links: new Map(), subject: undefined, format: undefined, freshness };
  const resource = new PreparedResource('/', recipe);
  const ask = (coding: string) => resource.prepare({ 'accept-encoding': coding }, recipe);
  return { ask, written: counted };
}

test('who asks while an answer is made gets the same answer', async () => {
  const { ask, written } = createResource();
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('br')));
  expect(new Set(answers).size).toBe(1);
  expect(written.times).toBe(1);
});

test.each(['br', 'zstd', 'gzip', 'identity'])(
  'a representation that was sent in %s is not written again for another coding',
  async (first) => {
    const { ask, written } = createResource();
    await ask(first);
    const [gzip, plain] = await Promise.all([ask('gzip'), ask('identity')]);
    expect(gunzipSync(Buffer.from(gzip!.body as string, 'latin1')).toString()).toBe(words);
    expect(plain!.body.toString()).toBe(words);
    expect(written.times).toBe(1);
  },
);

test('codings that are asked for at the same time are of one representation', async () => {
  const { ask, written } = createResource();
  await Promise.all(['br', 'zstd', 'gzip', 'identity', 'br'].map(ask));
  expect(written.times).toBe(1);
});
