import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine, describeVersions } from './machine.ts';
import { writeTables } from './speed-page.ts';

const results = join(import.meta.dirname, '../results');

/** With --write among the arguments, stores what was measured and renews docs/speed.md. */
export function storeResult(name: string, result: object): void {
  if (!process.argv.includes('--write')) return;
  writeResult(name, result);
  writeTables();
}

/** Writes bench/results/NAME.json, with the machine and the versions. */
function writeResult(name: string, result: object): void {
  const whole = { machine: describeMachine(), versions: describeVersions(), ...result };
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(whole, undefined, 2)}\n`);
}
