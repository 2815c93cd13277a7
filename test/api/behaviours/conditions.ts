import { expect } from 'vitest';
import type { Behaviour } from './behaviour.ts';

const unchanged = { status: 304, body: 'empty' } as const;
const stale = '"AAAAAAAAAAAAAAAAAAAAAA"';
const longAgo = 'Sun, 06 Nov 1994 08:49:37 GMT';

/** Conditional requests. */
export const conditions: readonly Behaviour[] = [
  {
    behaviour: 'An answer has a strong entity tag and the date of its last change',
    rfc: 'RFC 9110 §8.8',
    request: ({ text }) => ({ path: text }),
    expect: () => ({ status: 200, headers: { etag: /^"[^"]+"$/, 'last-modified': /GMT$/ } }),
  },
  {
    behaviour: 'Each content coding has a tag of its own',
    rfc: 'RFC 9110 §8.8.3.3',
    request: ({ text }) => ({ path: text, headers: { 'accept-encoding': 'gzip' } }),
    expect: ({ gzipTag, tag }) => ({
      status: 200,
      headers: { etag: gzipTag },
      body: () => expect(gzipTag).not.toBe(tag),
    }),
  },
  {
    behaviour: 'A known tag in If-None-Match is answered 304',
    rfc: 'RFC 9110 §13.1.2',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-none-match': tag } }),
    expect: () => unchanged,
  },
  {
    behaviour: 'A 304 has the tag, the cache’s rules and Vary, but no body, length or type',
    rfc: 'RFC 9110 §15.4.5',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-none-match': tag } }),
    expect: ({ tag }) => ({
      ...unchanged,
      headers: {
        etag: tag,
        'cache-control': /max-age/,
        vary: 'Accept, Accept-Encoding',
        date: /GMT$/,
        'content-length': undefined,
        'content-type': undefined,
        'content-encoding': undefined,
        'transfer-encoding': undefined,
        'last-modified': undefined,
      },
    }),
  },
  {
    behaviour: 'One of several tags is enough',
    rfc: 'RFC 9110 §13.1.2',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-none-match': `${stale}, "a,b" ,${tag}` } }),
    expect: () => unchanged,
  },
  {
    behaviour: 'If-None-Match compares weakly: W/ makes no difference',
    rfc: 'RFC 9110 §8.8.3.2',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-none-match': `W/${tag}` } }),
    expect: () => unchanged,
  },
  {
    behaviour: 'If-None-Match: * is met by anything that exists',
    rfc: 'RFC 9110 §13.1.2',
    request: ({ text }) => ({ path: text, headers: { 'if-none-match': '*' } }),
    expect: () => unchanged,
  },
  {
    behaviour: 'An unknown tag is answered 200',
    rfc: 'RFC 9110 §13.1.2',
    request: ({ text }) => ({ path: text, headers: { 'if-none-match': stale } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'The tag of another coding is an unknown tag',
    rfc: 'RFC 9110 §8.8.3.3',
    request: ({ text, gzipTag }) => ({ path: text, headers: { 'if-none-match': gzipTag } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'What has not changed since If-Modified-Since is answered 304',
    rfc: 'RFC 9110 §13.1.3',
    request: ({ text, lastModified }) => ({ path: text, headers: { 'if-modified-since': lastModified } }),
    expect: () => unchanged,
  },
  {
    behaviour: 'What has changed since If-Modified-Since is answered 200',
    rfc: 'RFC 9110 §13.1.3',
    request: ({ text }) => ({ path: text, headers: { 'if-modified-since': longAgo } }),
    expect: () => ({ status: 200 }),
  },
  {
    behaviour: 'An If-Modified-Since that is no HTTP date is passed over',
    rfc: 'RFC 9110 §13.1.3',
    request: ({ text }) => ({ path: text, headers: { 'if-modified-since': '2099-01-01T00:00:00Z' } }),
    expect: () => ({ status: 200 }),
  },
  {
    behaviour: 'The two older forms of dates are understood',
    rfc: 'RFC 9110 §5.6.7',
    request: ({ text }) => ({ path: text, headers: { 'if-modified-since': 'Tue Nov  3 08:49:37 2099' } }),
    expect: () => unchanged,
  },
  {
    behaviour: 'If-None-Match outweighs If-Modified-Since',
    rfc: 'RFC 9110 §13.2.2',
    request: ({ text, lastModified }) => ({
      path: text,
      headers: { 'if-none-match': stale, 'if-modified-since': lastModified },
    }),
    expect: () => ({ status: 200 }),
  },
  {
    behaviour: 'If-Match that lists no current tag is 412',
    rfc: 'RFC 9110 §13.1.1',
    request: ({ text }) => ({ path: text, headers: { 'if-match': stale } }),
    expect: () => ({ status: 412, headers: { 'content-type': 'application/problem+json' } }),
  },
  {
    behaviour: 'If-Match compares strongly: a weak tag is no match',
    rfc: 'RFC 9110 §13.1.1',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-match': `W/${tag}` } }),
    expect: () => ({ status: 412 }),
  },
  {
    behaviour: 'If-Match that lists the tag, or is *, lets the request through',
    rfc: 'RFC 9110 §13.1.1',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-match': `${stale}, ${tag}` } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'What has changed since If-Unmodified-Since is 412',
    rfc: 'RFC 9110 §13.1.4',
    request: ({ text }) => ({ path: text, headers: { 'if-unmodified-since': longAgo } }),
    expect: () => ({ status: 412 }),
  },
  {
    behaviour: 'If-Match outweighs If-Unmodified-Since',
    rfc: 'RFC 9110 §13.2.2',
    request: ({ text, tag }) => ({
      path: text,
      headers: { 'if-match': tag, 'if-unmodified-since': longAgo },
    }),
    expect: () => ({ status: 200 }),
  },
  {
    behaviour: 'Nothing but a 200 becomes a 304: a 404 stays one',
    rfc: 'RFC 9110 §13.2.1',
    request: () => ({ path: '/v1/articles/unknown', headers: { 'if-none-match': '*' } }),
    expect: () => ({ status: 404, headers: { etag: undefined } }),
  },
  {
    behaviour: 'Nor does the answer to a POST',
    rfc: 'RFC 9110 §13.2.1',
    request: () => ({
      method: 'POST',
      path: '/v1/analyses',
      headers: { 'if-none-match': '"a"', 'content-type': 'text/plain' },
      body: 'It rains.',
    }),
    expect: () => ({ status: 200, headers: { etag: undefined } }),
  },
];
