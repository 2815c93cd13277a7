const [smallest, largest] = [65_536, 4_194_304];

/**
 * Memory in large pieces for many runs of bytes that stay: each run by itself would cost an allocation, and what is freed between
 * them never goes back to the system. A slab is given back when nothing that was kept in it is used any more.
 */
export class ByteSlabs {
  private slab = new Uint8Array(0);
  private free = 0;
  private size = smallest;

  /** A copy of the bytes that may be kept for long. */
  keep(bytes: Uint8Array): Uint8Array {
    if (bytes.length > largest / 8) return bytes;
    if (this.free + bytes.length > this.slab.length) this.open(bytes.length);
    const kept = this.slab.subarray(this.free, this.free + bytes.length);
    kept.set(bytes);
    this.free += bytes.length;
    return kept;
  }

  private open(least: number): void {
    this.slab = new Uint8Array(Math.max(this.size, least));
    this.free = 0;
    this.size = Math.min(this.size * 2, largest);
  }
}
