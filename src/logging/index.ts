/**
 * The log: how lines are written, and what never stands in them. Whatever a client sends to prove who it is, in header fields, addresses
 * or queries, is left out before a line is made. Knows no route; what happened, others tell it.
 */
export { createLogger, loggerOptions } from './create-logger.ts';
export { redactUrl } from './redact-url.ts';
