import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** One answer, as far as it is counted. */
export interface Counted {
  readonly method: string;
  /** The route's template, empty where no route was found. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** From answers out of memory, some tens of microseconds, to long texts. */
const seconds = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

/** The numbers of one process. `observe` is called for every answer and must cost next to nothing. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations: Histogram<'method' | 'route' | 'status'>;
  /** Finding labels costs more than counting, so it is done once for each of the few sets that there are. */
  private readonly bound = new Map<string, { observe(seconds: number): void }>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the head of a request to the making of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: seconds,
      registers: [this.registry],
    });
  }

  /** Counts an answer. */
  readonly observe = ({ method, route, status, milliseconds }: Counted): void => {
    const name = `${method} ${status} ${route}`;
    const bound = this.bound.get(name) ?? this.durations.labels({ method, route, status });
    this.bound.set(name, bound);
    bound.observe(milliseconds / 1000);
  };

  /** Adds a number that is read whenever somebody asks. */
  addGauge(name: string, help: string, read: () => number): void {
    const collect = function (this: Gauge) {
      this.set(read());
    };
    new Gauge({ name, help, registers: [this.registry], collect });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Everything, in Prometheus' text format. */
  write(): Promise<string> {
    return this.registry.metrics();
  }
}
