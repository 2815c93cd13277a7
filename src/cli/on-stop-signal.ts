import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;
/** Ctrl-C reaches a program under npm twice: from the terminal and from npm. */
const echo = 100;

/** Calls `stop` at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function onStopSignal(stop: () => void): void {
  let first: number | undefined;
  for (const signal of signals) {
    process.on(signal, () => {
      if (first === undefined) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > echo) {
        process.exit(128 + constants.signals[signal]);
      }
    });
  }
}
