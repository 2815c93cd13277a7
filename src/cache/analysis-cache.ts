import { join } from 'node:path';
import type { CacheRecord } from './records.ts';
import { Segments } from './segments.ts';
import { sweep } from './sweep.ts';

/** What an analysis depends on beside the code: the text, by its hash, and when it was published. */
export interface CacheKey {
  readonly sha256: string;
  readonly publishedAt: string | undefined;
}

/** Bytes that wait at the most before they are written; what waits when the process is killed is made again. */
const segmentBytes = 250_000;

/**
 * Analyses on disk, in a folder for each fingerprint. `open` finds them, `get` reads one, `close` writes the rest and removes what no start
 * has asked for in a long time. `onFailure` hears of the first failure of the disk, after which nothing more is written.
 */
export class AnalysisCache {
  private readonly folder: string;
  private readonly segments: Segments;
  private readonly onFailure: (error: unknown) => void;
  /** What was added and is not on disk yet. */
  private readonly pending = new Map<string, Uint8Array>();
  private waiting: CacheRecord[] = [];
  private waitingBytes = 0;
  private writing: Promise<void> = Promise.resolve();
  private failed = false;

  private constructor(folder: string, fingerprint: string, onFailure: (error: unknown) => void) {
    this.folder = folder;
    this.segments = new Segments(join(folder, fingerprint));
    this.onFailure = onFailure;
  }

  /** Opens the cache in `folder` of what was made by the code with this fingerprint. Never throws: a folder that fails is an empty one. */
  static async open(
    folder: string,
    fingerprint: string,
    onFailure: (error: unknown) => void,
  ): Promise<AnalysisCache> {
    const cache = new AnalysisCache(folder, fingerprint, onFailure);
    await cache.segments.find().catch((error: unknown) => cache.fail(error));
    return cache;
  }

  /** How many analyses are on disk. */
  get size(): number {
    return this.segments.size;
  }

  /** The analysis as it was added, in memory to be copied from; undefined where there is none. */
  get(key: CacheKey): Uint8Array | undefined {
    const name = nameOf(key);
    return this.pending.get(name) ?? this.segments.read(name);
  }

  /** Adds an analysis, which is on disk some time later. */
  add(key: CacheKey, bytes: Uint8Array): void {
    if (this.failed) return;
    const name = nameOf(key);
    this.pending.set(name, bytes);
    this.waiting.push({ key: name, bytes });
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= segmentBytes) this.flush();
  }

  /** Writes what waits, and sweeps, unless it cannot be told what is old. */
  async close(): Promise<void> {
    this.flush();
    await this.writing;
    const areDated = await this.segments.close();
    if (areDated && !this.failed) await sweep(this.folder).catch((error: unknown) => this.fail(error));
  }

  /** One write after the other, and none after a failure. */
  private flush(): void {
    const records = this.waiting;
    this.waiting = [];
    this.waitingBytes = 0;
    if (records.length > 0) this.writing = this.writing.then(() => this.write(records));
  }

  private async write(records: readonly CacheRecord[]): Promise<void> {
    try {
      if (!this.failed) await this.segments.write(records);
    } catch (error) {
      this.fail(error);
    }
    for (const { key } of records) this.pending.delete(key);
  }

  private fail(error: unknown): void {
    this.failed = true;
    this.onFailure(error);
  }
}

const nameOf = ({ sha256, publishedAt = '' }: CacheKey): string => `${sha256} ${publishedAt}`;
