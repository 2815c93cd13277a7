/**
 * `npm run soak`: mixed load at half of what the service can take, for 20 minutes (`--minutes=N`), with the load restarted twenty times.
 * The service has one core, the load the other. Prints, and with --write stores, what was asked, what went wrong, how long answers took and the service's
 * resident memory after each stretch. Exits with 1 where anything went wrong, or where memory grows once it has settled.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verbatim } from './harness/contenders.ts';
import { residentBytes } from './harness/cpu-time.ts';
import { cores } from './harness/pinned-process.ts';
import { option, prepare } from './harness/prepare.ts';
import { median, rounded } from './harness/statistics.ts';
import { storeResult } from './harness/store-result.ts';

const minutes = Number(option('minutes', '20'));
const stretches = 20;
/** What memory may grow by from the first half to the second, once it has settled: noise of the collector. */
const allowedGrowth = 1.1;

interface Stretch {
  readonly requests: number;
  readonly errorCount: number;
  readonly errors: readonly string[];
  readonly p50: number;
  readonly p99: number;
}

async function load(port: number, rate: number, seconds: number): Promise<Stretch> {
  const script = join(import.meta.dirname, 'harness/mixed-load.mjs');
  const words = ['-c', cores.load, process.execPath, script, ...[port, rate, seconds].map(String)];
  return JSON.parse((await promisify(execFile)('taskset', words)).stdout) as Stretch;
}

/** Megabytes that memory grows by in a minute: the line of least squares. */
function slopeOf(memory: readonly number[]): number {
  const middle = (memory.length - 1) / 2;
  const mean = memory.reduce((sum, megabytes) => sum + megabytes, 0) / memory.length;
  const [over, under] = memory.reduce(
    ([a, b], megabytes, i) => [a + (i - middle) * (megabytes - mean), b + (i - middle) ** 2],
    [0, 0],
  );
  return over / under / (minutes / stretches);
}

await prepare(['taskset']);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
const service = await verbatim('soak', 'body', { LOG_LEVEL: 'warn', RATE_LIMIT: '0' }).start(folder);
try {
  await load(service.port, 0, 5);
  const measured = await load(service.port, 0, 10);
  const rate = Math.floor(measured.requests / 10 / 2);
  console.log(`at most ${measured.requests / 10} requests a second; ${rate} from now on`);
  const done: Stretch[] = [];
  const memory: number[] = [];
  for (let number = 1; number <= stretches; number++) {
    done.push(await load(service.port, rate, (minutes * 60) / stretches));
    memory.push(rounded(residentBytes(service.pid, 'VmRSS') / 1e6));
    const { requests, errorCount, p50, p99 } = done.at(-1)!;
    const waits = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
    console.log(
      `${number}/${stretches}: ${requests} requests, ${errorCount} errors, ${waits}, ${memory.at(-1)} MB`,
    );
  }
  const settled = memory.slice(stretches / 4);
  const growth = median(settled.slice(settled.length / 2)) / median(settled.slice(0, settled.length / 2));
  const errors = done.reduce((sum, { errorCount }) => sum + errorCount, measured.errorCount);
  const result = {
    minutes,
    requestsInSecond: rate,
    requests: done.reduce((sum, { requests }) => sum + requests, 0),
    errors,
    examples: [measured, ...done].flatMap((stretch) => stretch.errors).slice(0, 10),
    p50: rounded(median(done.map(({ p50 }) => p50))),
    p99: rounded(median(done.map(({ p99 }) => p99))),
    megabytes: memory,
    megabytesInMinute: rounded(slopeOf(settled)),
    growth: rounded(growth),
  };
  console.log(JSON.stringify(result, undefined, 2));
  storeResult('soak', result);
  if (errors > 0 || growth > allowedGrowth) process.exitCode = 1;
} finally {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
