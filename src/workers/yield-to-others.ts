import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** As `nice` without a number sets it. */
const lower = 10;

/**
 * Lets the system prefer whatever else wants to run to the calling thread, above all the thread that answers. Linux gives every
 * thread a priority; elsewhere it is the whole process that has one, and nothing is done.
 */
export function yieldToOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), lower);
  } catch {
    // Without /proc all threads are alike, which costs waiting and nothing else.
  }
}
