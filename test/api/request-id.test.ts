import pino from 'pino';
import { expect, test } from 'vitest';
import { bundledPath, serveApi } from '../support/served-api.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test.each([bundledPath, '/nothing', '/%zz', '/v1/articles?limit=x'])(
  'the answer to %s has an id',
  async (url) => {
    const { get } = await serveApi();
    expect((await get(url)).headers['x-request-id']).toMatch(uuid);
  },
);

test('a sane id is taken over, another is not', async () => {
  const { get } = await serveApi();
  const idFor = async (id: string) => (await get('/').set('X-Request-Id', id)).headers['x-request-id'];
  expect(await idFor('trace/42:a.b-c_d=')).toBe('trace/42:a.b-c_d=');
  expect(await idFor('two words')).toMatch(uuid);
  expect(await idFor('a'.repeat(129))).toMatch(uuid);
});

test('the log has one line an answer, with its id', async () => {
  const lines: string[] = [];
  const { get } = await serveApi([], {
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
  });
  const { headers } = await get('/nothing?secret=1');
  const [answered, ...rest] = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
  expect(rest).toEqual([]);
  expect(answered).toMatchObject({ requestId: headers['x-request-id'], method: 'GET', status: 404 });
});
