import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { residentBytes } from '../../bench/harness/cpu-time.ts';
import { articleFolder } from '../support/article-folder.ts';
import { openConnection } from './open-connection.ts';
import { runService } from './run-service.ts';

const folder = () => articleFolder({ 'a.txt': '“It is closed,” said Ana Reis.' });

/** How long the worst of some requests waits, in milliseconds. */
async function worstWait(address: string): Promise<number> {
  let worst = 0;
  for (let i = 0; i < 50; i++) {
    const asked = performance.now();
    expect((await fetch(`${address}/v1/articles/a`)).status).toBe(200);
    worst = Math.max(worst, performance.now() - asked);
  }
  return worst;
}

test('a thousand connections that do nothing', async () => {
  const { address, port, child, stop } = await runService(folder());
  await worstWait(address);
  const before = residentBytes(child.pid!, 'VmRSS');
  await Promise.all(Array.from({ length: 1_000 }, () => openConnection(port)));
  expect(await worstWait(address)).toBeLessThan(1_000);
  expect(residentBytes(child.pid!, 'VmRSS') - before).toBeLessThan(60_000_000);
  const asked = performance.now();
  expect(await stop()).toEqual({ status: 0, complaints: '' });
  expect(performance.now() - asked).toBeLessThan(9_000);
});

test('two hundred clients that send a byte of the head, or of the body, now and then', async () => {
  const env = { HEAD_TIMEOUT_MS: '1000', REQUEST_TIMEOUT_MS: '2000' };
  const { address, port, stop } = await runService(folder(), { env });
  const slow = await Promise.all(Array.from({ length: 200 }, () => openConnection(port)));
  let stopped = false;
  const drip = slow.map(async ({ socket }, number) => {
    const head =
      'POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 9000\r\n';
    const bytes =
      number % 2 === 0 ? `${head}X-Long: ${'x'.repeat(5_000)}` : `${head}\r\n${'x'.repeat(9_000)}`;
    if (number % 2 === 1) socket.write(`${head}\r\n`);
    for (const byte of bytes) {
      if (stopped || socket.destroyed) return;
      socket.write(byte);
      await setTimeout(100);
    }
  });
  expect(await worstWait(address)).toBeLessThan(1_000);
  await Promise.all(slow.map(({ closed }) => closed));
  stopped = true;
  await Promise.all(drip);
  for (const { heard } of slow) expect(heard()).toMatch(/^HTTP\/1\.1 408 .*"\/problems\/request-timeout"/s);
  expect(await stop()).toMatchObject({ status: 0 });
});

test('a hundred clients that are refused, and do not close', async () => {
  const { port, stop } = await runService(folder());
  const refused = await Promise.all(Array.from({ length: 100 }, () => openConnection(port)));
  for (const { socket } of refused) socket.write('NONSENSE\r\n\r\n');
  await Promise.all(refused.map(({ closed }) => closed));
  for (const { heard } of refused) expect(heard()).toMatch(/^HTTP\/1\.1 400 /);
  const asked = performance.now();
  expect(await stop()).toEqual({ status: 0, complaints: '' });
  expect(performance.now() - asked).toBeLessThan(9_000);
});
