/**
 * What the service counts and measures of itself, in Prometheus' form, and the port on which that is asked for. Knows numbers and
 * labels; what happens, others tell it. Labels come from closed lists alone: nothing that a client sends makes a new series.
 */
export { Metrics } from './metrics.ts';
export { serveMetrics } from './serve-metrics.ts';
