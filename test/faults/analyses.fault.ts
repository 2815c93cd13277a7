import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { articleFolder } from '../support/article-folder.ts';
import { fill, ordinary } from './hostile-texts.ts';
import { runService } from './run-service.ts';

const folder = () => articleFolder({ 'a.txt': '“It is closed,” said Ana Reis.' });

const analyze = async (address: string, body: string): Promise<Response> =>
  fetch(`${address}/v1/analyses`, { method: 'POST', body });

test('SIGTERM while texts are analysed and wait', async () => {
  const { address, stop } = await runService(folder(), { env: { ANALYSIS_THREADS: '1' } });
  await (await analyze(address, 'To start the thread.')).text();
  const text = fill(ordinary, 30_000);
  const asked = Array.from({ length: 5 }, () => analyze(address, text));
  await setTimeout(150);
  const ending = stop();
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
  const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
  expect(bodies.size).toBe(1);
  expect(await ending).toEqual({ status: 0, complaints: '' });
});

test('a thread dies of a text that it analyses', async () => {
  const preload = new URL('dying-thread.mjs', import.meta.url).pathname;
  const env = { NODE_OPTIONS: `--import ${preload} --max-old-space-size=200`, ANALYSIS_THREADS: '2' };
  const { address, child, log, stop } = await runService(folder(), { env });
  for (const death of ['throws', 'exits', 'fills the memory', 'throws later', 'exits']) {
    const [dead, other] = await Promise.all([
      analyze(address, `This ${death}.`),
      analyze(address, 'It is open.'),
    ]);
    const body = await dead.text();
    if (death !== 'throws later') {
      expect(dead.status, death).toBe(500);
      expect(JSON.parse(body), death).toMatchObject({ type: '/problems/internal-error' });
      expect(body).not.toMatch(/thread|worker|memory|thrown/i);
    }
    expect([200, 500], death).toContain(other.status);
    expect((await analyze(address, 'It is open.')).status, death).toBe(200);
    expect((await fetch(`${address}/v1/articles/a/quotes`)).status).toBe(200);
  }
  expect(child.exitCode).toBeNull();
  expect(log.filter(({ level }) => level > 30).length).toBeGreaterThanOrEqual(4);
  expect(await stop()).toMatchObject({ status: 0 });
});
