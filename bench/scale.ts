/**
 * `npm run bench:scale`: how long a start takes and how much memory it leaves with 1, 1,000 and 10,000 articles, nothing cached and from a
 * warm cache, beside a start with none; every article is asked for once. `--largest=100000` goes on to so many. --write stores the result; with
 * --check it fails where a goal is missed. Needs the corpora under CORPORA_DIR, and disk for the articles and their analyses.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAll } from './harness/ask-all.ts';
import { containerCommand } from './harness/container-command.ts';
import { awaitFirstAnswer, type FirstAnswer } from './harness/first-answer.ts';
import { findFreePort } from './harness/pinned-process.ts';
import { option, prepare } from './harness/prepare.ts';
import { rounded } from './harness/statistics.ts';
import { storeResult } from './harness/store-result.ts';
import { idOf, readPassages, writeArticles } from './news/index.ts';

const largest = Number(option('largest', '10000'));
const counts = [1, 1_000, 10_000, 100_000].filter((count) => count <= largest);
const mebibyte = 2 ** 20;

interface Line {
  readonly articles: number;
  readonly textBytes: number;
  /** Nothing cached: every text is analysed. */
  readonly cold: Start;
  readonly warm: Start;
  /** What each article adds to what is resident after a warm start, counted from the line before. */
  readonly bytesAnArticle: number;
  readonly timesItsText: number;
}

interface Start {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly residentMiB: number;
  readonly peakMiB: number;
}

/** Starts the service on a folder, asks for so many of its articles, and stops it. */
async function start(articles: string, cache: string, count: number): Promise<FirstAnswer> {
  const port = await findFreePort();
  const env = { DATA_DIR: articles, CACHE_DIR: cache, RATE_LIMIT: '0' };
  const { child, ...first } = await awaitFirstAnswer(containerCommand(), env, port, '/v1/articles');
  try {
    await askAll(
      port,
      Array.from({ length: count }, (_, number) => `/v1/articles/${idOf(number)}/quotes`),
    );
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  return first;
}

const describe = ({ wall, cpu, residentBytes, peakBytes }: FirstAnswer): Start => ({
  seconds: rounded(wall),
  cpuSeconds: rounded(cpu),
  residentMiB: Math.round(residentBytes / mebibyte),
  peakMiB: Math.round(peakBytes / mebibyte),
});

/** A line's counts and its warm start, from which the next line's growth is counted. */
interface Measured {
  readonly articles: number;
  readonly textBytes: number;
  readonly warm: FirstAnswer;
}

function lineOf({ articles, textBytes, warm }: Measured, cold: FirstAnswer, before: Measured): Line {
  const bytes = warm.residentBytes - before.warm.residentBytes;
  return {
    articles,
    textBytes,
    cold: describe(cold),
    warm: describe(warm),
    bytesAnArticle: Math.round(bytes / (articles - before.articles)),
    timesItsText: rounded(bytes / (textBytes - before.textBytes)),
  };
}

function print({ articles, cold, warm, bytesAnArticle, timesItsText }: Line): void {
  const words = ({ seconds, cpuSeconds, residentMiB, peakMiB }: Start) =>
    `${seconds} s, CPU ${cpuSeconds} s, ${residentMiB} MiB, at most ${peakMiB} MiB`;
  console.log(`${articles} articles: cold ${words(cold)}; warm ${words(warm)}`);
  console.log(`  ${bytesAnArticle} bytes an article, ${timesItsText} times its text`);
}

/** Memory is a matter of many articles: that of a thousand is lost in what a process needs anyway. */
const meetsGoals = (lines: readonly Line[]): boolean =>
  lines.every(
    ({ articles, warm, cold, timesItsText }) =>
      (articles < 10_000 || timesItsText <= 4) &&
      (articles > 10_000 || warm.seconds <= 5) &&
      Math.max(warm.peakMiB, cold.peakMiB) <= 4_096,
  );

await prepare([]);
const passages = readPassages();
const folder = mkdtempSync(join(tmpdir(), 'verbatim-scale-'));
const [articles, none] = [join(folder, 'articles'), join(folder, 'none')];
try {
  for (const path of [articles, none]) mkdirSync(path);
  await start(none, join(folder, 'cache'), 0);
  const base = await start(none, join(folder, 'cache'), 0);
  const lines: Line[] = [];
  let before: Measured = { articles: 0, textBytes: 0, warm: base };
  for (const count of counts) {
    const textBytes = before.textBytes + writeArticles(articles, passages, before.articles, count);
    const cache = join(folder, `cache-${count}`);
    const cold = await start(articles, cache, count);
    const warm = await start(articles, cache, count);
    rmSync(cache, { recursive: true });
    const measured = { articles: count, textBytes, warm };
    lines.push(lineOf(measured, cold, before));
    before = measured;
    print(lines.at(-1)!);
  }
  storeResult('scale', { none: describe(base), lines });
  if (process.argv.includes('--check') && !meetsGoals(lines)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
