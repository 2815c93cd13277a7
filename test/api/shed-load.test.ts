import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { bundledPath, serveApi } from '../support/served-api.ts';

/** Does nothing else for a time, so that everything is late. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** However busy the machine is: the service finds its way back in time. */
const recovered = { timeout: 20_000, interval: 500 };

test('a service that is late with everything refuses what would be work, and is alive', async () => {
  const { get } = await serveApi([], { maxEventLoopDelay: 100 });
  await vi.waitFor(() => get('/v1/articles').expect(200), recovered);
  for (let i = 0; i < 3; i++) {
    block(500);
    await setTimeout(10);
  }
  const { body, headers } = await get(`${bundledPath}/quotes`).expect(503);
  expect(body.type).toBe('/problems/overloaded');
  expect(headers['retry-after']).toBe('5');
  await get('/health/live').expect(200);
  await vi.waitFor(() => get(`${bundledPath}/quotes`).expect(404), recovered);
}, 60_000);
