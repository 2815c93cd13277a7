/**
 * `npm run audit`: advisories about the packages of every lock file. Any about what runs in production fails (status 1), others are told.
 * Where the registry has no answer nothing is known, and the status is 75.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
}

const root = join(import.meta.dirname, '..');
const [failed, unknown] = [1, 75];

/** What `npm audit` says of a folder's lock file. */
function audit(folder: string, ...args: readonly string[]): Report {
  const words = ['audit', '--json', '--package-lock-only', ...args];
  const { stdout } = spawnSync('npm', words, { cwd: join(root, folder), encoding: 'utf8' });
  return JSON.parse(stdout || '{}') as Report;
}

/** Prints a report: the exit status. */
function tell(what: string, { vulnerabilities, message }: Report, mustBeNone: boolean): number {
  const found = Object.entries(vulnerabilities ?? {});
  const sum = vulnerabilities ? `${found.length} packages with advisories` : `unknown: ${message}`;
  console.log(`${what}: ${sum}`);
  for (const [name, { severity, range }] of found) console.log(`  ${name} ${range}: ${severity}`);
  if (!vulnerabilities) return unknown;
  return mustBeNone && found.length > 0 ? failed : 0;
}

const statuses = [
  tell('in production', audit('.', '--omit=dev'), true),
  tell('in development', audit('.'), false),
  ...['bench', 'clients/typescript', 'test/judges'].map((folder) => tell(folder, audit(folder), false)),
];
process.exitCode = statuses.includes(failed) ? failed : Math.max(...statuses);
