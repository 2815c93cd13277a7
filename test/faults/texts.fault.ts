import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cpuSeconds } from '../../bench/harness/cpu-time.ts';
import { articleFolder } from '../support/article-folder.ts';
import { fill, hostileTexts, ordinary } from './hostile-texts.ts';
import { runService } from './run-service.ts';

const bytes = 250_000;

test('texts that no newsroom writes', async () => {
  const env = { MAX_TEXT_BYTES: String(bytes) };
  const { address, child, log, stop } = await runService(articleFolder({ 'a.txt': 'A.' }), { env });

  /** Analyses a text while somebody reads: the work that it took. */
  async function analyze(name: string, body: string): Promise<number> {
    const start = cpuSeconds([child.pid!]);
    let done = false;
    const reads: number[] = [];
    const read = async () => {
      while (!done) {
        reads.push((await fetch(`${address}/v1/articles/a`)).status);
        await setTimeout(50);
      }
    };
    const reader = read();
    const answer = await fetch(`${address}/v1/analyses`, { method: 'POST', body });
    expect(answer.status, name).toBe(200);
    await answer.arrayBuffer();
    done = true;
    await reader;
    expect(new Set(reads), name).toEqual(new Set([200]));
    return cpuSeconds([child.pid!]) - start;
  }

  const news = fill(ordinary, bytes);
  await analyze('to warm up', news);
  const usual = await analyze('ordinary news', news);
  const slow: string[] = [];
  for (const [name, text] of hostileTexts(bytes)) {
    const ratio = (await analyze(name, text)) / usual;
    if (ratio > 12) slow.push(`${name}: ${ratio.toFixed(1)} times the work of ordinary news`);
  }
  expect(slow).toEqual([]);
  expect(log.filter(({ level }) => level > 30)).toEqual([]);
  expect(await stop()).toEqual({ status: 0, complaints: '' });
});
