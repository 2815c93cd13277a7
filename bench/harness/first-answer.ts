import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuSeconds, residentBytes } from './cpu-time.ts';

/** What it took a process to give its first good answer. */
export interface FirstAnswer {
  /** CPU seconds of all its threads. */
  readonly cpu: number;
  /** Seconds from its start. */
  readonly wall: number;
  readonly residentBytes: number;
  readonly peakBytes: number;
}

/** Waits until a process answers a path with 200, asking every few milliseconds. Throws where it ends before, or after an hour. */
export async function awaitFirstAnswer(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  port: number,
  path: string,
): Promise<FirstAnswer & { readonly child: ChildProcess }> {
  const began = performance.now();
  const [program, ...args] = command;
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pid = child.pid!;
  while ((await statusOf(port, path)) !== 200) {
    if (child.exitCode !== null || performance.now() - began > 3_600_000) {
      child.kill('SIGKILL');
      throw new Error(`${command.join(' ')} gives no answer`);
    }
    await pause(5);
  }
  const wall = (performance.now() - began) / 1000;
  const memory = { residentBytes: residentBytes(pid, 'VmRSS'), peakBytes: residentBytes(pid, 'VmHWM') };
  return { cpu: cpuSeconds([pid]), wall, ...memory, child };
}

const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', () => resolve(undefined))
      .end();
  });
