import { crc32 } from 'node:zlib';

/** One kept analysis. */
export interface CacheRecord {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Where in a segment a record's bytes lie, half-open. */
export interface RecordSpan {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Opens every segment: "VSG" and the version of the layout. */
const magic = Buffer.from('VSG1');
/** The key's length, the bytes' length, the checksum of both. */
const headLength = 12;

/** A segment of records, in which `findRecords` finds them. */
export function writeRecords(records: readonly CacheRecord[]): Buffer {
  return Buffer.concat([magic, ...records.flatMap(writeRecord)]);
}

function writeRecord({ key, bytes }: CacheRecord): readonly Uint8Array[] {
  const head = Buffer.alloc(headLength);
  const name = Buffer.from(key);
  head.writeUInt32LE(name.length, 0);
  head.writeUInt32LE(bytes.length, 4);
  head.writeUInt32LE(crc32(bytes, crc32(name)), 8);
  return [head, name, bytes];
}

/** The records of a segment whose checksums are right. What follows a record that is cut short is not looked for. */
export function findRecords(segment: Buffer): RecordSpan[] {
  const records: RecordSpan[] = [];
  if (!segment.subarray(0, magic.length).equals(magic)) return records;
  for (let at = magic.length; at + headLength <= segment.length; ) {
    const keyStart = at + headLength;
    const start = keyStart + segment.readUInt32LE(at);
    const end = start + segment.readUInt32LE(at + 4);
    if (end > segment.length) break;
    const isSound = crc32(segment.subarray(keyStart, end)) === segment.readUInt32LE(at + 8);
    if (isSound) records.push({ key: segment.toString('utf8', keyStart, start), start, end });
    at = end;
  }
  return records;
}
