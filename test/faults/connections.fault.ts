import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { residentBytes } from '../../bench/harness/cpu-time.ts';
import { articleFolder } from '../support/article-folder.ts';
import { runService } from './run-service.ts';

const folder = () => articleFolder({ 'a.txt': '“It is closed,” said Ana Reis.' });

/** Opens a connection and tells what becomes of it. */
async function open(port: number): Promise<{ socket: Socket; heard: () => string; closed: Promise<void> }> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  onTestFinished(() => void socket.destroy());
  let heard = '';
  socket.on('data', (chunk) => {
    heard += String(chunk);
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await new Promise((resolve) => socket.on('connect', resolve));
  return { socket, heard: () => heard, closed };
}

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
  await Promise.all(Array.from({ length: 1_000 }, () => open(port)));
  expect(await worstWait(address)).toBeLessThan(1_000);
  expect(residentBytes(child.pid!, 'VmRSS') - before).toBeLessThan(60_000_000);
  const asked = performance.now();
  expect(await stop()).toEqual({ status: 0, complaints: '' });
  expect(performance.now() - asked).toBeLessThan(9_000);
});

test('two hundred clients that send a byte of the head, or of the body, now and then', async () => {
  const env = { HEAD_TIMEOUT_MS: '1000', REQUEST_TIMEOUT_MS: '2000' };
  const { address, port, stop } = await runService(folder(), { env });
  const slow = await Promise.all(Array.from({ length: 200 }, () => open(port)));
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
