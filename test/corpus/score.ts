/**
 * `npm run score`: every corpus present, end to end through the command line and each stage by itself on gold input. With
 * --check it fails where a figure drops by more than half a point under baseline.json; --write renews the baseline and the
 * tables of docs/quality.md.
 */

import { findDrops, readBaseline, writeBaseline } from './baseline.ts';
import { corporaDir } from './corpora.ts';
import { runScorings } from './scorings.ts';
import { writeTables } from './tables/quality-page.ts';

const { scores, skipped } = await runScorings();

for (const [name, figures] of Object.entries(scores)) {
  const shown = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(1)}`);
  console.log(name.padEnd(34), shown.join('  '));
}
for (const corpus of skipped) console.log(`SKIPPED: ${corpus} is not under ${corporaDir}`);

const drops = findDrops(readBaseline(), scores);
for (const drop of drops) console.error(`DROPPED: ${drop}`);
if (process.argv.includes('--check') && drops.length > 0) process.exitCode = 1;
if (process.argv.includes('--write')) {
  writeBaseline(scores);
  writeTables(scores);
}
