import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';

/** What the figures were made on. */
export function describeMachine(): Record<string, string | number> {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.versions.node,
    v8: process.versions.v8,
  };
}

/** Versions of what was measured, as they are installed. */
export function describeVersions(): Record<string, string> {
  const root = join(import.meta.dirname, '../..');
  const packages: readonly (readonly [string, string])[] = [
    ['verbatim', 'package.json'],
    ['fastify', 'node_modules/fastify/package.json'],
    ['express', 'bench/node_modules/express/package.json'],
    ['json-server', 'bench/node_modules/json-server/package.json'],
  ];
  const versions = packages.map(([name, file]) => [name, versionIn(join(root, file))] as const);
  return { ...Object.fromEntries(versions), nginx: nginxVersion(), commit: commit(root) };
}

const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

function nginxVersion(): string {
  try {
    return execFileSync('sh', ['-c', 'nginx -v 2>&1']).toString().replace(/^.*\//, '').trim();
  } catch {
    return 'absent';
  }
}

const commit = (root: string): string =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim();
