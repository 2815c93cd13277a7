/**
 * `npm run bench`: CPU time a request and requests a second of Verbatim and of what one would take instead, all serving the same
 * bytes, in interleaved rounds, server and load on a core each. Needs Linux with taskset, wrk and, for its line, nginx. Prints a table and,
 * with --write, stores bench/results/serving.json. `--rounds=N`, `--seconds=N`, `--only=WORD` (contenders whose name has the word).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { base, type Contender, others, verbatimPaths } from './harness/contenders.ts';
import { type Cell, measure, type Stall } from './harness/measure.ts';
import { option, prepare } from './harness/prepare.ts';
import { rows } from './harness/rows.ts';
import { storeResult } from './harness/store-result.ts';
import { printTable, summarise } from './harness/summarise.ts';
import { everythingOn, variants } from './harness/variants.ts';

const rounds = Number(option('rounds', '7'));
const seconds = Number(option('seconds', '2'));
const only = option('only', '');

/** Takes the bodies from Verbatim, so that all serve the same bytes. */
async function writeSamples(folder: string): Promise<void> {
  const source = await everythingOn.start(folder);
  for (const name of ['big', 'tiny'] as const) {
    const answer = await fetch(`http://127.0.0.1:${source.port}${verbatimPaths[name]}`);
    const body = Buffer.from(await answer.arrayBuffer());
    writeFileSync(join(folder, `${name}.json`), body);
    writeFileSync(join(folder, `${name}.json.gz`), gzipSync(body));
    console.log(`${name}: ${body.length} bytes`);
  }
  await source.stop();
}

/** Every cell once a round, contenders in turn inside a row, so that a change of the machine's mood meets all. */
async function run(stalls: readonly Stall[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const row of rows) {
      for (const stall of stalls) {
        if (stall.contender.rows === 'body' && row !== rows[0]) continue;
        const cell = await measure(stall, row, round === 0 ? 1 : seconds);
        if (round > 0 && cell) cells.push({ ...cell, round });
      }
    }
    console.log(round === 0 ? 'warm' : `round ${round} of ${rounds}`);
  }
  return cells;
}

await prepare(['taskset', 'wrk', 'nginx']);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const contenders: readonly Contender[] = [
  base,
  ...[...others, ...variants].filter(({ name }) => name.includes(only)),
];
const stalls: Stall[] = [];
try {
  await writeSamples(folder);
  for (const contender of contenders) stalls.push({ contender, running: await contender.start(folder) });
  const summary = summarise(await run(stalls), contenders, base.name);
  printTable(summary);
  storeResult('serving', { rounds, seconds, rows: summary });
} finally {
  await Promise.all(stalls.map(({ running }) => running.stop()));
  rmSync(folder, { recursive: true, force: true });
}
