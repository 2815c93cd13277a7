import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cores } from './pinned-process.ts';
import type { Ask } from './rows.ts';

/** What one stretch of load gave. Waits are in milliseconds. */
export interface LoadResult {
  readonly requests: number;
  readonly duration: number;
  readonly errors: number;
  readonly p50: number;
  readonly p99: number;
}

const run = promisify(execFile);
const here = import.meta.dirname;

/** Keeps 64 keep-alive connections busy for some seconds, from the load's own core. */
export async function load(
  port: number,
  { method, path, headers }: Ask,
  seconds: number,
): Promise<LoadResult> {
  const command = method === 'HEAD' ? headLoad(port, path, seconds) : wrk(port, path, headers, seconds);
  const { stdout } = await run('taskset', ['-c', cores.load, ...command]);
  const result = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (result === undefined) throw new Error(`no result of the load: ${stdout}`);
  return JSON.parse(result) as LoadResult;
}

const headLoad = (port: number, path: string, seconds: number): string[] => [
  process.execPath,
  join(here, 'count-answers.mjs'),
  String(port),
  path,
  String(seconds),
];

const wrk = (port: number, path: string, headers: Ask['headers'], seconds: number): string[] => [
  'wrk',
  '-t1',
  '-c64',
  `-d${seconds}s`,
  ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
  '-s',
  join(here, 'wrk-report.lua'),
  `http://127.0.0.1:${port}${path}`,
];
