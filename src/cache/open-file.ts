import { closeSync, openSync, readSync } from 'node:fs';

/** Reads parts of files, and keeps the last file open: parts that are asked for in turn mostly lie in one. */
export class OpenFile {
  private path: string | undefined;
  private descriptor = -1;

  /** Bytes of a file, half-open; undefined where they cannot be read whole. Memory may be shared with others: copy what stays. */
  read(path: string, start: number, end: number): Uint8Array | undefined {
    try {
      this.open(path);
      const bytes = Buffer.allocUnsafe(end - start);
      return readSync(this.descriptor, bytes, 0, bytes.length, start) === bytes.length ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  close(): void {
    if (this.path !== undefined) closeSync(this.descriptor);
    this.path = undefined;
  }

  private open(path: string): void {
    if (path === this.path) return;
    this.close();
    this.descriptor = openSync(path, 'r');
    this.path = path;
  }
}
