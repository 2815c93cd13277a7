import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../judges/free-port.ts';
import { articleFolder } from '../support/article-folder.ts';
import { endingOf, launchService } from './run-service.ts';

const folder = () => articleFolder({ 'a.txt': '“It is closed,” said Ana Reis.' });

/** Waits for a service that cannot say that it serves. */
async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const ready = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (ready?.ok) return;
    await setTimeout(100);
  }
  throw new Error('it never became ready');
}

/** Has the service write two megabytes of log. */
async function askALot(address: string): Promise<void> {
  const path = `/v1/articles/${'x'.repeat(10_000)}`;
  for (let i = 0; i < 200; i++) expect((await fetch(address + path)).status).toBeGreaterThanOrEqual(400);
  expect((await fetch(`${address}/v1/articles/a`)).status).toBe(200);
}

/** A service whose log has come to where it can no longer be written; it answers all the same. */
async function serveUntilStuck(stdout: 'pipe' | number) {
  const port = await freePort();
  const child = launchService(folder(), { port, stdout });
  const ending = endingOf(child);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  await askALot(address);
  return { child, ending };
}

test('the disk that the log goes to is full', async () => {
  const stdout = openSync('/dev/full', 'w');
  onTestFinished(() => closeSync(stdout));
  const { child, ending } = await serveUntilStuck(stdout);
  child.kill('SIGTERM');
  expect(await ending).toEqual({ status: 0, complaints: '' });
});

test('whoever reads the log stalls, and comes back', async () => {
  const { child, ending } = await serveUntilStuck('pipe');
  const log: { readonly msg: string; readonly lines?: number }[] = [];
  createInterface({ input: child.stdout! }).on('line', (line) => log.push(JSON.parse(line)));
  await expect
    .poll(() => log.find(({ msg }) => msg === 'lines of this log are lost')?.lines)
    .toBeGreaterThan(10);
  child.kill('SIGTERM');
  expect(await ending).toEqual({ status: 0, complaints: '' });
  expect(log.at(-1)?.msg).toBe('stopped');
});

test('whoever reads the log stalls for good', async () => {
  const { child, ending } = await serveUntilStuck('pipe');
  child.kill('SIGTERM');
  expect(await ending).toEqual({ status: 1, complaints: '' });
});
