/**
 * `npm run bench:peers`: words a second, start and memory of the whole analysis as it is built, and of its names alone, beside compromise and
 * wink-nlp, over the same articles, each in a process of its own, in rounds by turns. `--rounds=N`, `--articles=N`; --write stores the result. Needs the corpora under CORPORA_DIR.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { option, prepare } from './harness/prepare.ts';
import { median, rounded } from './harness/statistics.ts';
import { storeResult } from './harness/store-result.ts';
import { composeText, createRandom, readPassages } from './news/index.ts';

const rounds = Number(option('rounds', '5'));
const count = Number(option('articles', '400'));
const names = ['verbatim', 'names', 'compromise', 'wink-nlp'] as const;

interface Cost {
  /** CPU milliseconds until the first text is read. */
  readonly starting: number;
  /** CPU milliseconds for all texts, warm. */
  readonly reading: number;
  readonly peakBytes: number;
}

const passages = readPassages();
const texts = Array.from({ length: count }, (_, number) =>
  composeText(passages, createRandom(number), 3_000),
);
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-peers-'));
writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));

function measure(name: string): Cost {
  const program = join(import.meta.dirname, 'contenders/read-texts.mjs');
  return JSON.parse(execFileSync(process.execPath, [program, name, folder], { encoding: 'utf8' })) as Cost;
}

const of = (costs: readonly Cost[], key: keyof Cost): number => median(costs.map((cost) => cost[key]));

await prepare([]);
try {
  const input = join(import.meta.dirname, 'contenders/names.ts');
  await build({ input, platform: 'node', output: { file: join(folder, 'names.js') } });
  const costs = new Map<string, Cost[]>(['nothing', ...names].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of costs) list.push(measure(name));
  }
  const idle = of(costs.get('nothing')!, 'peakBytes');
  const lines = names.map((name) => {
    const list = costs.get(name)!;
    return {
      name,
      wordsPerSecond: Math.round((words / of(list, 'reading')) * 1000),
      startingMilliseconds: Math.round(of(list, 'starting')),
      peakMiBOverIdle: rounded((of(list, 'peakBytes') - idle) / 2 ** 20),
    };
  });
  console.table(lines);
  storeResult('peers', { rounds, articles: count, words, lines });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
