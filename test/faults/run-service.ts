import { type ChildProcess, type IOType, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface ServiceSettings {
  readonly env?: Readonly<Record<string, string>>;
  /** A command that starts the program with other rights or limits than ours: "setpriv …". */
  readonly under?: readonly string[];
  /** 0 is any free one. */
  readonly port?: number;
  /** Where the log goes. */
  readonly stdout?: IOType | number;
}

/** Starts the real program on a folder. It does not outlive the test. */
export function launchService(folder: string, settings: ServiceSettings = {}): ChildProcess {
  const { env = {}, under = [], port = 0, stdout = 'pipe' } = settings;
  const words = [...under, process.execPath, main, 'serve', folder, '--port', String(port)];
  const child = spawn(words[0]!, words.slice(1), { env: { ...env }, stdio: ['ignore', stdout, 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly level: number; readonly msg: string };

/** The real program while it serves. */
export interface RunningService {
  readonly address: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Everything that it has logged so far. */
  readonly log: readonly LogLine[];
  /** Stops it as an orchestrator does: how it ended, and what it wrote to standard error. */
  readonly stop: () => Promise<Ending>;
}

export interface Ending {
  readonly status: number | null;
  readonly complaints: string;
}

/** Starts the real program and waits until it says where it serves. */
export async function runService(folder: string, settings?: ServiceSettings): Promise<RunningService> {
  const child = launchService(folder, settings);
  const ending = endingOf(child);
  const log: LogLine[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    void ending.then((end) => reject(new Error(`it did not start: ${JSON.stringify(end)}`)), reject);
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const entry = JSON.parse(line) as LogLine;
      log.push(entry);
      if ('address' in entry) resolve(String(entry.address));
    });
  });
  const stop = (): Promise<Ending> => {
    child.kill('SIGTERM');
    return ending;
  };
  return { address, port: Number(new URL(address).port), child, log, stop };
}

/** How a program ends. */
export async function endingOf(child: ChildProcess): Promise<Ending> {
  const exit = new Promise<number | null>((resolve, reject) =>
    child.on('exit', (status) => resolve(status)).on('error', reject),
  );
  const [status, complaints] = await Promise.all([exit, text(child.stderr!)]);
  return { status, complaints };
}
