import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Behaviour, Known } from './behaviour.ts';

const json = 'application/json';

/** The text in a coding that the client lists, and what undoes it. */
const coded = (
  behaviour: string,
  field: string,
  coding: string | undefined,
  decode: (body: Buffer) => Buffer = (body) => body,
): Behaviour => ({
  behaviour,
  rfc: 'RFC 9110 §12.5.3',
  request: ({ text }) => ({ path: text, headers: { 'accept-encoding': field } }),
  expect: ({ bytes }) => ({
    status: 200,
    headers: { 'content-encoding': coding, vary: 'Accept, Accept-Encoding' },
    body: ({ body }) => expect(decode(body).equals(bytes)).toBe(true),
  }),
});

const accepting = (behaviour: string, accept: string, type: string): Behaviour => ({
  behaviour,
  rfc: 'RFC 9110 §12.5.1',
  request: ({ text }: Known) => ({ path: text, headers: { accept } }),
  expect: () => ({ status: 200, headers: { 'content-type': type } }),
});

/** Which representation in which coding. */
export const negotiation: readonly Behaviour[] = [
  accepting('The client’s better liked type wins', `text/plain;q=0.5, ${json}`, json),
  accepting('Of types liked alike the resource’s first wins', `${json}, text/*`, 'text/plain; charset=utf-8'),
  accepting('The most specific range decides', 'text/plain;q=0.1, text/*, */*;q=0.2', json),
  {
    behaviour: 'Where no type is acceptable, 406 lists those that there are',
    rfc: 'RFC 9110 §15.5.7',
    request: ({ text }) => ({ path: text, headers: { accept: 'image/png' } }),
    expect: () => ({
      status: 406,
      headers: { vary: /Accept/ },
      body: ({ body }) => expect(body.toString()).toMatch(/text\/plain and application\/json/),
    }),
  },
  {
    behaviour: 'format= outweighs Accept, and the answer does not vary by it',
    rfc: 'RFC 9110 §12.5.5',
    request: ({ text }) => ({ path: `${text}?format=json`, headers: { accept: 'text/plain' } }),
    expect: () => ({ status: 200, headers: { 'content-type': json, vary: 'Accept-Encoding' } }),
  },
  {
    behaviour: 'An answer names what it was chosen by, the uncompressed one too',
    rfc: 'RFC 9110 §12.5.5',
    request: ({ text }) => ({ path: text }),
    expect: ({ bytes }) => ({
      status: 200,
      headers: { vary: 'Accept, Accept-Encoding', 'content-encoding': undefined },
      body: bytes,
    }),
  },
  coded('gzip is spoken', 'gzip', 'gzip', gunzipSync),
  coded(
    'Brotli is spoken, and first of those liked alike',
    'gzip, deflate, br, zstd',
    'br',
    brotliDecompressSync,
  ),
  coded('Zstandard is spoken', 'zstd', 'zstd', zstdDecompressSync),
  coded('The client’s better liked coding wins', 'br;q=0.5, gzip;q=0.8', 'gzip', gunzipSync),
  coded('q=0 rules a coding out', 'br;q=0, gzip', 'gzip', gunzipSync),
  coded('* stands for every coding that is not named', 'br;q=0, zstd;q=0, *;q=0.5', 'gzip', gunzipSync),
  coded('Codings that are unknown leave the body as it is', 'deflate, compress', undefined),
  coded('An empty field leaves the body as it is', '', undefined),
  {
    behaviour: 'A small body is left as it is',
    rfc: 'RFC 9110 §12.5.3',
    request: ({ article }) => ({ path: `${article}/paragraphs/2`, headers: { 'accept-encoding': 'br' } }),
    expect: () => ({ status: 200, headers: { 'content-encoding': undefined } }),
  },
  {
    behaviour: 'identity;q=0 rules that out',
    rfc: 'RFC 9110 §12.5.3',
    request: ({ article }) => ({
      path: `${article}/paragraphs/2`,
      headers: { 'accept-encoding': 'br, identity;q=0' },
    }),
    expect: () => ({ status: 200, headers: { 'content-encoding': 'br' } }),
  },
  {
    behaviour: 'Where no coding is acceptable, 406 lists those that there are',
    rfc: 'RFC 9110 §12.5.3',
    request: ({ text }) => ({ path: text, headers: { 'accept-encoding': 'identity;q=0, deflate' } }),
    expect: () => ({
      status: 406,
      body: ({ body }) => expect(body.toString()).toMatch(/br, zstd, gzip, identity/),
    }),
  },
];
