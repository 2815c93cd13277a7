import { setTimeout } from 'node:timers/promises';
import { done, failed } from './command.ts';
import type { Service } from './service.ts';

/** Orchestrators wait ten seconds before they kill. */
const longestDrain = 9_000;

/**
 * Stops a service: it is unready at once, goes on for `delay` milliseconds, in which whoever asks for its readiness sends requests
 * elsewhere, then answers what is in flight and closes; gives the exit status.
 */
export async function close(service: Service, delay: number): Promise<number> {
  service.logger.info('stopping');
  service.setReady(false);
  if (delay > 0) await setTimeout(delay);
  // It stays armed when all is closed: a log that nobody reads would keep the process.
  exitAfter(longestDrain);
  // A connection whose last request was in flight is kept alive by its client, and would keep the service open.
  const sweep = setInterval(service.closeIdleConnections, 50);
  await service.close();
  clearInterval(sweep);
  service.logger.info('stopped');
  return done;
}

const exitAfter = (milliseconds: number): void =>
  void setTimeout(milliseconds, undefined, { ref: false }).then(() => process.exit(failed));
