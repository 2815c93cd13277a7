import { type Contender, verbatim } from './contenders.ts';

/** Counted, but never reached. */
const limit = { RATE_LIMIT: '1000000000' };
const quiet = { LOG_LEVEL: 'warn' };

/** The service as it is without any setting. */
export const everythingOn: Contender = verbatim('Verbatim, a log line each', 'all', limit);

/** The service with everything on but logs of good answers, the same with them, and without them each part off that has a setting. */
export const variants: readonly Contender[] = [
  verbatim('Verbatim', 'all', { ...limit, ...quiet }),
  everythingOn,
  verbatim('Verbatim, no quota', 'body', { ...quiet, RATE_LIMIT: '0' }),
  verbatim('Verbatim, no load shedding', 'body', { ...limit, ...quiet, MAX_EVENT_LOOP_DELAY_MS: '0' }),
  verbatim('Verbatim, metrics counted', 'body', { ...limit, ...quiet, METRICS_PORT: '0' }),
];
