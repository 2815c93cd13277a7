import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

/** The content codings that answers are sent in, those that make the smallest bodies first. */
export const codings = ['br', 'zstd', 'gzip', 'identity'] as const;
export type Coding = (typeof codings)[number];

/** Bodies under so many bytes gain nothing by being compressed: they fit into one packet as they are. */
export const smallBody = 860;

const brotliCompress = promisify(zlib.brotliCompress);
const zstdCompress = promisify(zlib.zstdCompress);
const gzip = promisify(zlib.gzip);
const brotliDecompress = promisify(zlib.brotliDecompress);
const zstdDecompress = promisify(zlib.zstdDecompress);
const gunzip = promisify(zlib.gunzip);

/** Each body is compressed once and sent many times, yet the first client waits for it: quality 5 takes a millisecond, 11 takes twenty. */
const brotliQuality = {
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5, [zlib.constants.BROTLI_PARAM_LGWIN]: 18 },
};

const encoders: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotliCompress(body, brotliQuality),
  zstd: (body) => zstdCompress(body),
  gzip: (body) => gzip(body),
  identity: async (body) => body,
};

const decoders: Readonly<Record<Coding, (encoded: Buffer) => Promise<Buffer>>> = {
  br: (encoded) => brotliDecompress(encoded),
  zstd: (encoded) => zstdDecompress(encoded),
  gzip: (encoded) => gunzip(encoded),
  identity: async (body) => body,
};

/** The body that was encoded. */
export const decode = (encoded: Buffer, coding: Coding): Promise<Buffer> => decoders[coding](encoded);

/** The body in a coding, off the main thread, in memory of exactly its own size: zlib's results keep whole chunks alive. */
export async function encode(body: Buffer, coding: Coding): Promise<Buffer> {
  const encoded = await encoders[coding](body);
  return encoded === body ? body : copyOut(encoded);
}

/** The text in UTF-8, in memory of exactly its own size. */
export function bytesOf(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

function copyOut(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
