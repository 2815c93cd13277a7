import type { Behaviour } from './behaviour.ts';

/** Requests for parts of a text. */
export const ranges: readonly Behaviour[] = [
  {
    behaviour: 'A text says that parts of it may be asked for',
    rfc: 'RFC 9110 §14.3',
    request: ({ text }) => ({ path: text }),
    expect: () => ({ status: 200, headers: { 'accept-ranges': 'bytes' } }),
  },
  {
    behaviour: 'A range is answered 206 with its bytes and their place',
    rfc: 'RFC 9110 §14.2',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=10-19' } }),
    expect: ({ bytes, tag }) => ({
      status: 206,
      headers: { 'content-range': `bytes 10-19/${bytes.length}`, 'content-length': '10', etag: tag },
      body: bytes.subarray(10, 20),
    }),
  },
  {
    behaviour: 'A range that is open or ends beyond the end goes to the end',
    rfc: 'RFC 9110 §14.1.2',
    request: ({ text, bytes }) => ({ path: text, headers: { range: `bytes=${bytes.length - 5}-999999` } }),
    expect: ({ bytes }) => ({ status: 206, body: bytes.subarray(-5) }),
  },
  {
    behaviour: 'A suffix is counted from the end',
    rfc: 'RFC 9110 §14.1.2',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=-7' } }),
    expect: ({ bytes }) => ({ status: 206, body: bytes.subarray(-7) }),
  },
  {
    behaviour: 'A range that begins after the end is 416, which says how long the body is',
    rfc: 'RFC 9110 §15.5.17',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=999999-' } }),
    expect: ({ bytes }) => ({ status: 416, headers: { 'content-range': `bytes */${bytes.length}` } }),
  },
  {
    behaviour: 'A suffix of no bytes is 416',
    rfc: 'RFC 9110 §14.1.2',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=-0' } }),
    expect: () => ({ status: 416 }),
  },
  {
    behaviour: 'Several ranges are answered with the whole',
    rfc: 'RFC 9110 §14.2',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=0-1, 5-6' } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'A range in another unit or of no form is passed over',
    rfc: 'RFC 9110 §14.2',
    request: ({ text }) => ({ path: text, headers: { range: 'characters=0-9' } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'A range that ends before it begins is passed over',
    rfc: 'RFC 9110 §14.1.1',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=9-5' } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'HEAD passes over Range',
    rfc: 'RFC 9110 §14.2',
    request: ({ text }) => ({ method: 'HEAD', path: text, headers: { range: 'bytes=0-9' } }),
    expect: ({ bytes }) => ({
      status: 200,
      headers: { 'content-length': String(bytes.length) },
      body: 'empty',
    }),
  },
  {
    behaviour: 'If-Range with the current tag gives the part',
    rfc: 'RFC 9110 §13.1.5',
    request: ({ text, tag }) => ({ path: text, headers: { range: 'bytes=0-3', 'if-range': tag } }),
    expect: ({ bytes }) => ({ status: 206, body: bytes.subarray(0, 4) }),
  },
  {
    behaviour: 'If-Range with any other tag, a weak one or a date gives the whole',
    rfc: 'RFC 9110 §13.1.5',
    request: ({ text, tag }) => ({ path: text, headers: { range: 'bytes=0-3', 'if-range': `W/${tag}` } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'A condition that fails comes before the range',
    rfc: 'RFC 9110 §13.2.2',
    request: ({ text, tag }) => ({ path: text, headers: { range: 'bytes=0-3', 'if-none-match': tag } }),
    expect: () => ({ status: 304, body: 'empty' }),
  },
  {
    behaviour: 'A range counts the bytes of the coding that is sent',
    rfc: 'RFC 9110 §14.2',
    request: ({ text }) => ({ path: text, headers: { range: 'bytes=0-1', 'accept-encoding': 'gzip' } }),
    expect: ({ gzipTag }) => ({
      status: 206,
      headers: { 'content-encoding': 'gzip', etag: gzipTag },
      body: Buffer.from([0x1f, 0x8b]),
    }),
  },
  {
    behaviour: 'What has no ranges is answered whole',
    rfc: 'RFC 9110 §14.2',
    request: ({ article }) => ({ path: `${article}/quotes`, headers: { range: 'bytes=0-3' } }),
    expect: () => ({ status: 200, headers: { 'accept-ranges': undefined } }),
  },
];
