/**
 * `npm run bench:readers`: how long readers wait while texts of 1 MB are analysed, beside how long they wait when nothing else
 * happens, in rounds by turns. The service has one core, its threads included; readers and posters have the other. With --check it
 * fails where the 99th percentile is more than three times the quiet one. `--rounds=N`, `--seconds=N`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verbatim, verbatimPaths } from './harness/contenders.ts';
import { cores } from './harness/pinned-process.ts';
import { option, prepare } from './harness/prepare.ts';
import { median, rounded } from './harness/statistics.ts';
import { storeResult } from './harness/store-result.ts';

const rounds = Number(option('rounds', '5'));
const seconds = Number(option('seconds', '5'));
const posters = 2;

interface Waits {
  readonly requests: number;
  readonly errors: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const article = readFileSync(join(import.meta.dirname, '../data/articles/000_48ec453e863594e4.txt'), 'utf8');
const text = article.repeat(Math.ceil(1_000_000 / article.length)).slice(0, 1_000_000);

async function read(port: number): Promise<Waits> {
  const reader = [
    join(import.meta.dirname, 'harness/read-steadily.mjs'),
    String(port),
    verbatimPaths.big,
    String(seconds),
  ];
  const { stdout } = await promisify(execFile)('taskset', ['-c', cores.load, process.execPath, ...reader]);
  return JSON.parse(/^RESULT (.*)$/m.exec(stdout)![1]!) as Waits;
}

/** Posts the large text over and over, and says how many analyses came back. */
async function post(port: number, signal: { readonly stopped: boolean }): Promise<number> {
  let answered = 0;
  while (!signal.stopped) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/analyses`, { method: 'POST', body: text });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`a text was answered with ${answer.status}`);
    answered++;
  }
  return answered;
}

async function readWhilePosting(port: number): Promise<Waits & { readonly analyses: number }> {
  const signal = { stopped: false };
  const posting = Array.from({ length: posters }, () => post(port, signal));
  const waits = await read(port);
  signal.stopped = true;
  const analyses = (await Promise.all(posting)).reduce((sum, count) => sum + count, 0);
  return { ...waits, analyses };
}

await prepare(['taskset']);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const service = await verbatim('readers', 'body', {
  LOG_LEVEL: 'warn',
  MAX_TEXT_BYTES: '2000000',
  RATE_LIMIT: '0',
}).start(folder);
try {
  await post(service.port, {
    get stopped() {
      return true;
    },
  });
  await readWhilePosting(service.port);
  const quiet: Waits[] = [];
  const busy: Awaited<ReturnType<typeof readWhilePosting>>[] = [];
  for (let round = 0; round < rounds; round++) {
    quiet.push(await read(service.port));
    busy.push(await readWhilePosting(service.port));
  }
  const errors = [...quiet, ...busy].reduce((sum, waits) => sum + waits.errors, 0);
  const of = (list: readonly Waits[], key: 'p50' | 'p99' | 'max') =>
    rounded(median(list.map((waits) => waits[key])));
  const result = {
    errors,
    analyses: busy.reduce((sum, { analyses }) => sum + analyses, 0),
    quiet: { p50: of(quiet, 'p50'), p99: of(quiet, 'p99'), max: of(quiet, 'max') },
    whileAnalysing: { p50: of(busy, 'p50'), p99: of(busy, 'p99'), max: of(busy, 'max') },
    ratioOfP99: rounded(of(busy, 'p99') / of(quiet, 'p99')),
  };
  console.log(JSON.stringify(result, undefined, 2));
  storeResult('readers', { rounds, seconds, ...result });
  if (process.argv.includes('--check') && !(errors === 0 && result.ratioOfP99 <= 3)) process.exitCode = 1;
} finally {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
