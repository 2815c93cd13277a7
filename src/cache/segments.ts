import { mkdir, open, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { OpenFile } from './open-file.ts';
import { putFile } from './put-file.ts';
import { type CacheRecord, findRecords, type RecordSpan, writeRecords } from './records.ts';

/** The ending of segments' names. */
export const ending = '.segment';

/** Where a record lies on disk. */
interface Place extends Omit<RecordSpan, 'key'> {
  readonly file: string;
}

/**
 * The files of a cache's folder: many records each, written whole and never changed. Remembers where each record lies and reads it when it is
 * asked for: all together they are as large as the texts.
 */
export class Segments {
  private readonly folder: string;
  private readonly places = new Map<string, Place>();
  private readonly used = new Set<string>();
  private readonly openFile = new OpenFile();
  private buffer = Buffer.alloc(0);

  constructor(folder: string) {
    this.folder = folder;
  }

  /** How many sound records there are. */
  get size(): number {
    return this.places.size;
  }

  /** Finds every sound record of every segment. Makes the folder where there is none. Throws what the system says. */
  async find(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const files = await readdir(this.folder);
    for (const file of files.filter((name) => name.endsWith(ending)))
      this.remember(file, await this.readWhole(file));
    this.buffer = Buffer.alloc(0);
  }

  /** A record's bytes, in memory to be copied from; undefined where there is none, or none any more. */
  read(key: string): Uint8Array | undefined {
    const place = this.places.get(key);
    if (!place) return undefined;
    this.used.add(place.file);
    return this.openFile.read(join(this.folder, place.file), place.start, place.end);
  }

  /** Adds a segment. Throws what the system says. */
  async write(records: readonly CacheRecord[]): Promise<void> {
    const segment = writeRecords(records);
    this.remember(await putFile(this.folder, ending, segment), segment);
  }

  /** Forgets where records lie, and dates the segments that were read today; whether that may be done. */
  async close(): Promise<boolean> {
    this.openFile.close();
    this.places.clear();
    const now = new Date();
    try {
      for (const file of this.used) await utimes(join(this.folder, file), now, now);
      return true;
    } catch {
      return false;
    }
  }

  private remember(file: string, segment: Buffer): void {
    for (const { key, start, end } of findRecords(segment)) this.places.set(key, { file, start, end });
  }

  /** In memory that the next file is read into; empty where another process has removed it meanwhile. */
  private async readWhole(file: string): Promise<Buffer> {
    const handle = await open(join(this.folder, file)).catch(() => undefined);
    if (!handle) return Buffer.alloc(0);
    try {
      const { size } = await handle.stat();
      if (size > this.buffer.length) this.buffer = Buffer.allocUnsafeSlow(size);
      const { bytesRead } = await handle.read(this.buffer, 0, size, 0);
      return this.buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }
}
