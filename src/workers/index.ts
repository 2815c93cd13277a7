/**
 * Threads that analyse, so that the one which answers requests never waits for a text. Knows how to share work out and when there
 * is too much of it; what is found in a text, and how it is written, others decide.
 */
export { AnalysisPool, type AnalysisPoolOptions } from './analysis-pool.ts';
