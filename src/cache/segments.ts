import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { putFile, unfinished } from './put-file.ts';
import { type CacheRecord, readRecords, writeRecords } from './records.ts';

const ending = '.segment';
/** Milliseconds after which an unfinished file is somebody's who was killed. */
const abandoned = 3_600_000;

/** The files of a cache's folder: many records each, written whole and never changed. */
export class Segments {
  private readonly folder: string;
  private files: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Every sound record of every segment, one segment at a time. Makes the folder where there is none. */
  async *read(): AsyncGenerator<CacheRecord> {
    await mkdir(this.folder, { recursive: true });
    const found = await readdir(this.folder);
    await this.sweep(found.filter((file) => file.endsWith(unfinished)));
    this.files = found.filter((file) => file.endsWith(ending));
    for (const file of this.files) yield* readRecords(await this.open(file));
  }

  /** Adds a segment. Throws what the system says. */
  async write(records: readonly CacheRecord[]): Promise<void> {
    this.files.push(await putFile(this.folder, ending, writeRecords(records)));
  }

  /** The segments that were read or written, by their files' names. */
  names(): readonly string[] {
    return [...this.files];
  }

  async remove(files: readonly string[]): Promise<void> {
    for (const file of files) await rm(join(this.folder, file), { force: true });
    this.files = this.files.filter((file) => !files.includes(file));
  }

  /** Another process may have removed it meanwhile. */
  private open(file: string): Promise<Buffer> {
    return readFile(join(this.folder, file)).catch(() => Buffer.alloc(0));
  }

  private async sweep(files: readonly string[]): Promise<void> {
    for (const file of files) {
      const found = await stat(join(this.folder, file)).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > abandoned) await rm(join(this.folder, file), { force: true });
    }
  }
}
