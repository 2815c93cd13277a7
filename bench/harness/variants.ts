import { type Contender, verbatim } from './contenders.ts';

/** The service as it is without any setting. */
export const everythingOn: Contender = verbatim('Verbatim, a log line each', 'all', {
  RATE_LIMIT: '1000000000',
});

/** The service with everything on and with each part off in turn. */
export const variants: readonly Contender[] = [
  verbatim('Verbatim', 'all', { LOG_LEVEL: 'warn', RATE_LIMIT: '1000000000' }),
  everythingOn,
];
