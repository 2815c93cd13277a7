import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Behaviour } from './behaviour.ts';

const digestOf = (bytes: Buffer): string =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

/** Digests of representations. */
export const digests: readonly Behaviour[] = [
  {
    behaviour: 'Repr-Digest is the digest of the body',
    rfc: 'RFC 9530 §3',
    request: ({ text }) => ({ path: text }),
    expect: ({ bytes }) => ({ status: 200, headers: { 'repr-digest': digestOf(bytes) } }),
  },
  {
    behaviour: 'Of a part it is the digest of the whole',
    rfc: 'RFC 9530 §3.1',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=0-9' } }),
    expect: ({ bytes }) => ({ status: 206, headers: { 'repr-digest': digestOf(bytes) } }),
  },
  {
    behaviour: 'Of a coding it is the digest of the coded bytes',
    rfc: 'RFC 9530 §2',
    request: ({ text }) => ({ path: text, headers: { 'accept-encoding': 'gzip' } }),
    expect: ({ bytes }) => ({ status: 200, headers: { 'repr-digest': digestOf(gzipSync(bytes)) } }),
  },
  {
    behaviour: 'HEAD has it too',
    rfc: 'RFC 9530 §3',
    request: ({ text }) => ({ method: 'HEAD', path: text }),
    expect: ({ bytes }) => ({ status: 200, headers: { 'repr-digest': digestOf(bytes) } }),
  },
];
