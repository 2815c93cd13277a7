/**
 * `npm run bench:starting`: CPU time from nothing to the first good answer, everything on, beside `node -e 0`, in rounds by turns.
 * With --check it fails where a start with a warm cache takes more than six times `node -e 0`. `--rounds=N`; --write stores the result.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerCommand } from './harness/container-command.ts';
import { verbatimPaths } from './harness/contenders.ts';
import { cpuSecondsOfChildren } from './harness/cpu-time.ts';
import { awaitFirstAnswer } from './harness/first-answer.ts';
import { findFreePort } from './harness/pinned-process.ts';
import { option, prepare } from './harness/prepare.ts';
import { median, rounded } from './harness/statistics.ts';
import { storeResult } from './harness/store-result.ts';

const rounds = Number(option('rounds', '9'));
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));

/** CPU seconds of a process that does nothing; the mean of ten, because the kernel counts in ticks of ten milliseconds. */
function nothing(): number {
  const before = cpuSecondsOfChildren();
  for (let i = 0; i < 10; i++) spawnSync(process.execPath, ['-e', '0']);
  return (cpuSecondsOfChildren() - before) / 10;
}

async function start(env: Readonly<Record<string, string>>): Promise<number> {
  const port = await findFreePort();
  const { cpu, child } = await awaitFirstAnswer(containerCommand(), env, port, verbatimPaths.big);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return cpu;
}

await prepare([]);
const warm = { CACHE_DIR: join(folder, 'cache') };
try {
  await start(warm);
  const costs = { nothing: [] as number[], cold: [] as number[], warm: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    costs.nothing.push(nothing());
    costs.cold.push(await start({}));
    costs.warm.push(await start(warm));
  }
  const ms = (list: readonly number[]): number => Math.round(median(list) * 1000);
  const ratio = (list: readonly number[]): number => rounded(median(list) / median(costs.nothing));
  const result = {
    'node -e 0, CPU ms': ms(costs.nothing),
    'first answer, nothing cached, CPU ms': ms(costs.cold),
    'first answer, warm cache, CPU ms': ms(costs.warm),
    'nothing cached × node -e 0': ratio(costs.cold),
    'warm cache × node -e 0': ratio(costs.warm),
  };
  console.log(JSON.stringify(result, undefined, 2));
  storeResult('starting', { rounds, ...result });
  if (process.argv.includes('--check') && !(ratio(costs.warm) <= 6)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
