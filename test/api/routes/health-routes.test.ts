import { expect, test } from 'vitest';
import { serveApi } from '../../support/served-api.ts';

test('a ready service says so and is never cached', async () => {
  const { get } = await serveApi();
  for (const path of ['/health/live', '/health/ready']) {
    const { body, headers } = await get(path).expect(200);
    expect(body).toEqual({ status: 'pass', version: '0.0.0', articles: 1 });
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('a service that is not ready lives on', async () => {
  const { get } = await serveApi([], { isReady: () => false });
  await get('/health/live').expect(200);
  const { body, headers } = await get('/health/ready').expect(503);
  expect(body.type).toBe('/problems/not-ready');
  expect(headers['cache-control']).toBe('no-store');
});
