import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { failed, misused, type Terminal } from './command.ts';

/** Writes and waits for a slow reader to catch up. */
export async function write(stream: Writable, words: string): Promise<void> {
  if (!stream.write(words)) await once(stream, 'drain');
}

/** Says in one line what went wrong; gives the exit status of a failure. */
export async function fail({ stderr }: Terminal, reason: string): Promise<number> {
  await write(stderr, `verbatim: ${reason}\n`);
  return failed;
}

/** Says in one line how the program was called wrongly; gives the exit status for it. */
export async function misuse({ stderr }: Terminal, command: string, reason: string): Promise<number> {
  await write(stderr, `verbatim: ${reason}; see “${command} --help”\n`);
  return misused;
}
