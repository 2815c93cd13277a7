import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One core for the server and one for the load, so that neither takes the other's time. */
export const cores = { server: '0', load: '1' } as const;

/** A server that listens, and the process that the kernel counts. */
export interface Running {
  readonly pid: number;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : Number.NaN;
}

/** Starts a program on the server's core, its output in a real file, and waits until it takes connections. */
export async function startPinned(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  output: string,
  port: number,
): Promise<Running> {
  const child = spawn('taskset', ['-c', cores.server, ...command], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', openSync(output, 'w'), 'inherit'],
  });
  const deadline = performance.now() + 60_000;
  while (!(await takesConnections(port))) {
    if (!isRunning(child) || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${child.spawnargs.join(' ')} does not listen on ${port}`);
    }
    await pause(20);
  }
  return { pid: child.pid!, port, stop: () => stop(child) };
}

const takesConnections = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(impatient);
}
