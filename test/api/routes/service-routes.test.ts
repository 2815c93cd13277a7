import { expect, test } from 'vitest';
import { problemKinds } from '../../../src/api/index.ts';
import { serveApi } from '../../support/served-api.ts';

test('every link at the door leads somewhere', async () => {
  const { get, ask } = await serveApi();
  const { body } = await get('/').expect(200);
  const { analyses, ...others } = body.links;
  for (const link of Object.values<string>(others)) await get(link).expect(200);
  const { headers } = await ask('OPTIONS', analyses).expect(204);
  expect(headers['accept-post']).toBe('text/plain, application/json');
});

test.each(Object.entries(problemKinds))(
  'the type of a problem leads to its description: %s',
  async (kind, { title, status }) => {
    const { get } = await serveApi();
    const { body } = await get(`/problems/${kind}`).expect(200);
    expect(body).toMatchObject({ type: `/problems/${kind}`, title, status });
  },
);
