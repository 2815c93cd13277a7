import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One of the program's commands. */
export interface Command {
  readonly name: string;
  /** All of `--help`. */
  readonly help: string;
  /** Runs with the arguments that follow the name; gives the exit status. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Exit statuses: done, failed, and called wrongly. */
export const done = 0;
export const failed = 1;
export const misused = 2;
