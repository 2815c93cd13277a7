import { join } from 'node:path';
import type { CacheRecord } from './records.ts';
import { Segments } from './segments.ts';

/** What an analysis depends on beside the code: the text, by its hash, and when it was published. */
export interface CacheKey {
  readonly sha256: string;
  readonly publishedAt: string | undefined;
}

/** Bytes that wait at the most before they are written; what waits when the process is killed is made again. */
const segmentBytes = 250_000;

/**
 * Analyses on disk, in a folder for each fingerprint. Everything is read at once by `open`; `close` writes the rest and gives the
 * memory back. `onFailure` hears of the first failure of the disk, after which nothing more is written.
 */
export class AnalysisCache {
  private readonly segments: Segments;
  private readonly onFailure: (error: unknown) => void;
  private readonly kept = new Map<string, Uint8Array>();
  private readonly used = new Set<string>();
  private waiting: CacheRecord[] = [];
  private waitingBytes = 0;
  private writing: Promise<void> = Promise.resolve();
  private failed = false;

  private constructor(folder: string, onFailure: (error: unknown) => void) {
    this.segments = new Segments(folder);
    this.onFailure = onFailure;
  }

  /** Reads the cache in `folder` of what was made by the code with this fingerprint. Never throws: a folder that fails is an empty one. */
  static async open(
    folder: string,
    fingerprint: string,
    onFailure: (error: unknown) => void,
  ): Promise<AnalysisCache> {
    const cache = new AnalysisCache(join(folder, fingerprint), onFailure);
    try {
      for await (const { key, bytes } of cache.segments.read()) cache.kept.set(key, bytes);
    } catch (error) {
      cache.fail(error);
    }
    return cache;
  }

  /** How many analyses are kept. */
  get size(): number {
    return this.kept.size;
  }

  /** The analysis as it was added; undefined where there is none. */
  get(key: CacheKey): Uint8Array | undefined {
    const name = nameOf(key);
    const bytes = this.kept.get(name);
    if (bytes) this.used.add(name);
    return bytes;
  }

  /** Adds an analysis, which is on disk some time later. */
  add(key: CacheKey, bytes: Uint8Array): void {
    const name = nameOf(key);
    this.kept.set(name, bytes);
    this.used.add(name);
    this.waiting.push({ key: name, bytes });
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= segmentBytes) this.flush();
  }

  /** Writes what waits. Where most of what is kept was not asked for, the rest is written anew and the old files go. */
  async close(): Promise<void> {
    const isWasteful = this.used.size * 2 < this.kept.size;
    const old = isWasteful ? this.segments.names() : [];
    if (isWasteful) this.waiting = [...this.used].map((key) => ({ key, bytes: this.kept.get(key)! }));
    this.flush();
    await this.writing;
    if (!this.failed) await this.segments.remove(old).catch((error: unknown) => this.fail(error));
    this.kept.clear();
    this.used.clear();
  }

  /** One write after the other, and none after a failure. */
  private flush(): void {
    const records = this.waiting;
    this.waiting = [];
    this.waitingBytes = 0;
    if (records.length === 0) return;
    this.writing = this.writing
      .then(() => (this.failed ? undefined : this.segments.write(records)))
      .catch((error: unknown) => this.fail(error));
  }

  private fail(error: unknown): void {
    this.failed = true;
    this.onFailure(error);
  }
}

const nameOf = ({ sha256, publishedAt = '' }: CacheKey): string => `${sha256} ${publishedAt}`;
