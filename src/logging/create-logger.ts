import type { IncomingMessage } from 'node:http';
import { type Logger, type LoggerOptions, pino } from 'pino';
import type { LogLevel } from '../config.ts';
import { describeError } from './describe-error.ts';
import { redactUrl } from './redact-url.ts';

const noParameters: ReadonlySet<string> = new Set();

/** How lines are made. Whoever logs a whole request or an error gets its header fields into no line. */
export const loggerOptions = (level: LogLevel): LoggerOptions => ({
  level,
  serializers: {
    err: describeError,
    req: ({ method, url = '' }: IncomingMessage) => ({ method, url: redactUrl(url, noParameters) }),
  },
});

/** Bytes of log that may wait for a full disk or a slow reader. */
const mostWaiting = 1_000_000;

/**
 * The log: a JSON line an event, on standard output, in the background. Where it cannot be written the service goes on: lines
 * wait, those beyond a megabyte are lost, and their number is logged once there is room again.
 */
export function createLogger(level: LogLevel): Logger {
  let stuck = false;
  let lost = 0;
  const retryEAGAIN = (): boolean => {
    stuck = true;
    return true;
  };
  const destination = pino.destination({ dest: 1, sync: false, maxLength: mostWaiting, retryEAGAIN });
  const logger = pino(loggerOptions(level), destination);
  destination.on('error', retryEAGAIN);
  destination.on('drop', () => lost++);
  destination.on('write', () => {
    stuck = false;
    if (lost === 0) return;
    const lines = lost;
    lost = 0;
    logger.warn({ lines }, 'lines of this log are lost');
  });
  // At the end the destination tries for ever to write what waits, and the process would stay.
  process.prependListener('exit', () => {
    if (stuck) destination.destroy();
  });
  return logger;
}
