/**
 * Counts the requests of each client in windows of a minute that begin for all at once: a look-up and a sum a request. `now` is in
 * milliseconds from any beginning.
 */
export class RateLimiter {
  /** The RateLimit-Policy field. */
  readonly policy: string;
  private readonly quota: number;
  private counts = new Map<string, number>();
  private windowEnd = 0;

  /** `quota`: requests a minute and client. */
  constructor(quota: number) {
    this.quota = quota;
    this.policy = `"minute";q=${quota};w=${windowLength / 1000}`;
  }

  /** Counts a request: how many more its client may send in this window; negative for one too many. */
  take(client: string, now: number): number {
    this.turn(now);
    const count = (this.counts.get(client) ?? 0) + 1;
    this.counts.set(client, count);
    return this.quota - count;
  }

  /** The same without counting. */
  remaining(client: string, now: number): number {
    this.turn(now);
    return this.quota - (this.counts.get(client) ?? 0);
  }

  /** Whole seconds to the next window. */
  secondsLeft(now: number): number {
    return Math.max(1, Math.ceil((this.windowEnd - now) / 1000));
  }

  /** The RateLimit field (draft-ietf-httpapi-ratelimit-headers-11). */
  represent(remaining: number, now: number): string {
    return `"minute";r=${Math.max(0, remaining)};t=${this.secondsLeft(now)}`;
  }

  /** Nobody is remembered longer than a window, and no more clients than memory is meant for. */
  private turn(now: number): void {
    if (now < this.windowEnd && this.counts.size < mostClients) return;
    this.counts = new Map();
    if (now >= this.windowEnd) this.windowEnd = now + windowLength;
  }
}

const windowLength = 60_000;
const mostClients = 100_000;
