import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { residentBytes } from '../../bench/harness/cpu-time.ts';
import { articleFolder } from '../support/article-folder.ts';
import { post, request, text } from './compose-request.ts';
import { openConnection } from './open-connection.ts';
import { readAnswers } from './read-answers.ts';
import { type RunningService, runService } from './run-service.ts';

const large = Array.from(
  { length: 5_000 },
  (_, n) => `Paragraph ${n} of a text that is long and says nothing.`,
).join('\n');
const path = '/v1/articles/large/text';
/** More than the system's buffers take in, so that whoever does not read it keeps it waiting. */
const many = 60;
const serve = (env = {}) => runService(articleFolder({ 'large.txt': large, 'a.txt': 'A.' }), { env });

/** It answers, has no more connections than before, has complained of nothing and stops. */
async function expectSound(
  { address, child, log, stop }: RunningService,
  connections: number,
): Promise<void> {
  expect((await fetch(`${address}/v1/articles/a`)).status).toBe(200);
  await expect
    .poll(() => connectionsOf(child.pid!), { timeout: 10_000 })
    .toBeLessThanOrEqual(connections + 1);
  // So many answers at once can be more than the log takes, which it says.
  const complaints = log.filter(({ level, msg }) => level > 30 && msg !== 'lines of this log are lost');
  expect(complaints).toEqual([]);
  expect(await stop()).toEqual({ status: 0, complaints: '' });
}

/** Has the answer made that raw requests are sent. */
const keep = async (url: string): Promise<string> =>
  (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).text();

const connectionsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

test('three hundred clients that break off in the middle of an answer', async () => {
  const service = await serve();
  const { address, port, child } = service;
  for (const kept of [path, '/v1/articles/large/paragraphs']) await keep(address + kept);
  const [memory, connections] = [residentBytes(child.pid!, 'VmRSS'), connectionsOf(child.pid!)];
  for (let round = 0; round < 10; round++)
    await Promise.all(
      Array.from({ length: 30 }, async (_, number) => {
        const { socket } = await openConnection(port, false);
        socket.write(request('GET', number % 2 === 0 ? path : '/v1/articles/large/paragraphs').repeat(many));
        await new Promise((resolve) => socket.once('data', resolve));
        socket.resetAndDestroy();
      }),
    );
  expect(residentBytes(child.pid!, 'VmRSS') - memory).toBeLessThan(200_000_000);
  await expectSound(service, connections);
});

test('two hundred clients that never read their answer', async () => {
  const service = await serve({ ANSWER_TIMEOUT_MS: '2000' });
  const { address, port, child } = service;
  await keep(address + path);
  const [memory, connections] = [residentBytes(child.pid!, 'VmRSS'), connectionsOf(child.pid!)];
  const deaf = await Promise.all(Array.from({ length: 200 }, () => openConnection(port, false)));
  await expect.poll(() => connectionsOf(child.pid!), { timeout: 10_000 }).toBeGreaterThan(connections + 190);
  for (const { socket } of deaf) socket.pause().write(request('GET', path).repeat(many));
  expect((await fetch(`${address}/v1/articles/a`)).status).toBe(200);
  expect(residentBytes(child.pid!, 'VmRSS') - memory).toBeLessThan(200_000_000);
  await expectSound(service, connections);
});

test('a reader so slow that each part takes long, yet reads', async () => {
  const { port, stop } = await serve({ ANSWER_TIMEOUT_MS: '1000' });
  const { socket } = await openConnection(port, false);
  socket.write(request('GET', path).repeat(many - 1) + request('GET', path, 'Connection: close\r\n'));
  let received = 0;
  for await (const chunk of socket) {
    received += (chunk as Buffer).length;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  expect(received).toBeGreaterThan(many * large.length);
  expect(await stop()).toMatchObject({ status: 0 });
});

test('a thousand requests at once on each of twenty connections', async () => {
  const service = await serve();
  const { address, port, child } = service;
  await keep(`${address}/v1/articles/a`);
  const [memory, connections] = [residentBytes(child.pid!, 'VmRSS'), connectionsOf(child.pid!)];
  const bytes =
    request('GET', '/v1/articles/a').repeat(999) +
    request('GET', '/v1/articles/none', 'Connection: close\r\n');
  const busy = await Promise.all(Array.from({ length: 20 }, () => openConnection(port)));
  for (const { socket } of busy) socket.write(bytes);
  await Promise.all(busy.map(({ closed }) => closed));
  for (const { heard } of busy) {
    const statuses = readAnswers(heard()).map(({ status }) => status);
    expect(statuses).toEqual([...Array(999).fill(200), 404]);
  }
  expect(residentBytes(child.pid!, 'VmRSS') - memory).toBeLessThan(200_000_000);
  for (const { socket } of busy) socket.destroy();
  await expectSound(service, connections);
});

test('clients that say no more will come, and stay', async () => {
  const service = await serve();
  const connections = connectionsOf(service.child.pid!);
  const whole = request('GET', '/v1/articles/a');
  const begun = ['', 'GE', whole.slice(0, -2), post(`${text}Content-Length: 9\r\n`, 'half'), whole];
  for (const bytes of begun) {
    const { socket, closed, heard } = await openConnection(service.port);
    socket.end(bytes);
    await closed;
    expect(heard(), bytes).toMatch(
      bytes === '' ? /^$/ : bytes === whole ? /^HTTP\/1\.1 200 / : /^(?:HTTP\/1\.1 400 .*)?$/s,
    );
  }
  await expectSound(service, connections);
});
