import fc from 'fast-check';
import { chunked, post, request, sized, text, utf8 } from './compose-request.ts';
import { smuggling } from './smuggling.ts';

/** Requests of one sort, as bytes: a character is a byte. */
export interface Malformation {
  readonly sort: string;
  readonly bytes: fc.Arbitrary<string>;
}

const { constantFrom: oneOf, tuple, array, oneof: anyOf } = fc;

const anyByte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const bytes = (maxLength: number) => array(anyByte, { maxLength }).map((parts) => parts.join(''));
/** No line ends and no NUL, so that the request stays the one that it seems to be. */
const fieldValue = anyOf(
  array(fc.integer({ min: 1, max: 255 }), { maxLength: 60 }).map((codes) =>
    String.fromCharCode(...codes.filter((code) => code !== 10 && code !== 13)),
  ),
  oneOf('', '*', '""', '"', ',', ';', '=', '\\', 'q=0', '*/*;q=2', ';;;', ',,,', `"${'\\'.repeat(200)}`),
  fc.integer({ min: -5, max: 1e12 }).map(String),
  fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map(utf8)
    .map((text) => text.replaceAll(/[\r\n\0]/g, '')),
  tuple(
    oneOf('a', ',', ';', '"', '=', ' ', '(', '\\"', 'W/"', '*/*,'),
    fc.integer({ min: 1, max: 1500 }),
  ).map(([word, times]) => word.repeat(times)),
);

const piece = anyOf(
  oneOf(
    ...[
      '%',
      '%%',
      '%2',
      '%zz',
      '%00',
      '%0a',
      '%0d%0aX:%20y',
      '%2e%2e',
      '..',
      '.',
      '%2f',
      '%5c',
      '\\',
      '%c0%af',
      '%c0%ae',
    ],
    ...[
      '%ff',
      '%ed%a0%80',
      '%f0%9f%98%80',
      '%25%32%65',
      '%u0041',
      '+',
      '&',
      '=',
      '?',
      '#',
      ';',
      ':',
      '@',
      '~',
      '*',
      '|',
      '{',
      '}',
    ],
    ...[
      '[',
      ']',
      '^',
      '`',
      '"',
      "'",
      '<',
      '>',
      '__proto__',
      'constructor',
      'toString',
      'undefined',
      'null',
      'NaN',
      '-1',
      '0',
    ],
    ...[
      '1e3',
      '9007199254740993',
      '99999999999999999999',
      'a',
      'q1',
      'e1',
      'text',
      'quotes',
      '/',
      '//',
      utf8('é'),
      utf8('😀'),
    ],
  ),
  fc.integer({ min: 33, max: 255 }).map((code) => String.fromCharCode(code)),
);
const word = array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

const roots = [
  '/',
  '/v1/articles',
  '/v1/articles/a',
  '/v1/articles/a/quotes',
  '/v1/analyses',
  '/docs',
  '/openapi.json',
  '/problems',
];
const leaves = [
  'text',
  'paragraphs',
  'paragraphs/1',
  'quotes',
  'quotes/q1',
  'entities',
  'entities/e1',
  'annotations',
];
const path = anyOf(
  tuple(oneOf(...roots), array(word, { minLength: 1, maxLength: 4 })).map(([root, words]) =>
    [root, ...words].join('/'),
  ),
  tuple(word, oneOf(...leaves)).map(([id, leaf]) => `/v1/articles/${id}/${leaf}`),
  word.map((text) => `/${text}`),
);
const goodPath = anyOf(
  oneOf(...roots),
  oneOf(...leaves).map((leaf) => `/v1/articles/a/${leaf}`),
);

const names = [
  'limit',
  'cursor',
  'from',
  'to',
  'publisher',
  'kind',
  'speaker',
  'paragraph',
  'type',
  'offsetUnit',
  'format',
  '__proto__',
  '',
];
const parameter = tuple(
  anyOf(oneOf(...names), word),
  oneOf('=', '', '==', '[]=', '[a]=', '.b='),
  anyOf(word, fieldValue),
).map((parts) => parts.join('').replaceAll(/[\0- ]/g, '%20'));
const query = array(parameter, { minLength: 1, maxLength: 8 }).map((parameters) => parameters.join('&'));

const fieldName = oneOf(
  ...[
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'If-Match',
    'If-None-Match',
    'If-Modified-Since',
    'If-Unmodified-Since',
  ],
  ...[
    'If-Range',
    'Range',
    'X-Request-Id',
    'Origin',
    'Access-Control-Request-Method',
    'Access-Control-Request-Headers',
    'Cookie',
  ],
  ...[
    'Authorization',
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'X-Forwarded-Host',
    'Expect',
    'Upgrade',
    'Connection',
  ],
  ...[
    'TE',
    'Trailer',
    'Via',
    'Cache-Control',
    'Content-Type',
    'Content-Encoding',
    'Keep-Alive',
    'Referer',
    'User-Agent',
    'Prefer',
  ],
  ...['__proto__', 'constructor', 'X-Http-Method-Override', 'Accept-Version', 'Traceparent'],
);
const field = tuple(fieldName, fieldValue).map(([name, value]) => `${name}: ${value}\r\n`);
const method = oneOf('GET', 'HEAD', 'POST', 'OPTIONS');

const json = anyOf(
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify({ text })),
  oneOf(
    ...[
      '{',
      '[',
      '"',
      'null',
      '0',
      'true',
      '{}',
      '[]',
      '{"text":null}',
      '{"text":1}',
      '{"text":{}}',
      '{"text":[]}',
      '{"text":"\\ud800"}',
    ],
    ...[
      '{"text":"a","text":"b"}',
      '{"__proto__":{"text":"a"}}',
      '{"text":"a","publishedAt":"soon"}',
      '{"text":"a","publishedAt":{}}',
    ],
    ...[
      '{"text":"a","constructor":{}}',
      '\ufeff{"text":"a"}',
      '{"text":"a"} ',
      '{"text":"a"}x',
      '{text:"a"}',
      "{'text':'a'}",
    ],
  ),
  fc.integer({ min: 1, max: 50_000 }).map((depth) => `{"text":${'['.repeat(depth)}`),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => `${'{"text":'.repeat(depth)}1${'}'.repeat(depth)}`),
).map(utf8);

const mediaType = anyOf(
  oneOf(
    ...[
      'text/plain',
      'application/json',
      'text/plain; charset=utf-16',
      'text/plain; charset="',
      'application/json; charset=latin1',
    ],
    ...[
      'text/html',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/xml',
    ],
    ...[
      'application/problem+json',
      'TEXT/PLAIN;;;',
      '*/*',
      '/',
      ';',
      '',
      'text',
      'application/json,text/plain',
      'text/plain\t;x=y',
    ],
  ),
  fieldValue,
);

const target = anyOf(
  oneOf(
    ...[
      '*',
      '',
      'x',
      '//',
      '///',
      '/../',
      '\\',
      '/\\',
      '?',
      '#',
      '/#a',
      '/?',
      'http://',
      'http://x',
      'http://x/v1/articles',
      'https://x:0/',
    ],
    ...[
      'http://[::1',
      'http://a@b/',
      'ftp://x/',
      'javascript:alert(1)',
      'x:80',
      'x:99999',
      ':80',
      '[::1]:80',
      '/\t',
      '/%',
      '/ /',
      '/ HTTP/1.1',
    ],
  ),
  path,
);
const badMethod = anyOf(
  oneOf(
    'get',
    'Get',
    'GETS',
    'PUT',
    'DELETE',
    'PATCH',
    'TRACE',
    'CONNECT',
    'PRI',
    'QUERY',
    'PROPFIND',
    'MKCOL',
    'M-SEARCH',
    'GE T',
    '',
    '\0',
    'ÿ',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const version = oneOf(
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/0.9',
  'HTTP/2.0',
  'HTTP/9.9',
  'HTTP/1.10',
  'http/1.1',
  'HTTP/1.',
  'HTTP',
  'ICE/1.0',
  'RTSP/1.0',
  '',
);

const others = [
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0',
  '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
  'SSH-2.0-OpenSSH_9.6\r\n',
  '*1\r\n$4\r\nPING\r\n',
  '\x05\x01\0',
  'EHLO x\r\nMAIL FROM:<a@b>\r\n',
  '\0\0\0\x2f\0\x03\0\0user\0postgres\0\0',
  'PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n',
];

const giant = fc
  .integer({ min: 10_000, max: 90_000 })
  .chain((size) =>
    oneOf(
      request('GET', `/${'a'.repeat(size)}`),
      request('GET', `/v1/articles/${'%41'.repeat(size / 4)}`),
      request('GET', `/v1/articles?publisher=${'a'.repeat(size)}`),
      request('GET', `/v1/articles?${'a&'.repeat(size / 2)}`),
      request('GET', '/', `X: ${'a'.repeat(size)}\r\n`),
      request('GET', '/', `${'a'.repeat(size)}: x\r\n`),
      request('GET', '/', 'X: y\r\n'.repeat(size / 6)),
      request('GET', '/', `Cookie: ${'a=b; '.repeat(size / 5)}\r\n`),
      `${'A'.repeat(size)} / HTTP/1.1\r\n\r\n`,
      '\r\n'.repeat(size / 2),
      chunked(`5;${'x'.repeat(size)}\r\nabcde\r\n0\r\n\r\n`),
      chunked(`5\r\nabcde\r\n0\r\n${'X: y\r\n'.repeat(size / 6)}\r\n`),
      chunked(`${'1\r\na\r\n'.repeat(size / 6)}0\r\n\r\n`),
    ),
  );

const whole = anyOf(
  tuple(method, goodPath, array(field, { maxLength: 3 })).map(([method, path, fields]) =>
    request(method, path, fields.join('')),
  ),
  json.map((body) => sized('application/json', body)),
);

/** Every sort that is sent, in the same number. */
export const malformations: readonly Malformation[] = [
  { sort: 'random bytes', bytes: bytes(300) },
  { sort: 'a head of random bytes', bytes: bytes(200).map((head) => request('GET', '/', head)) },
  { sort: 'fuzzed paths', bytes: tuple(method, path).map(([method, path]) => request(method, path)) },
  {
    sort: 'fuzzed queries',
    bytes: tuple(method, goodPath, query).map(([method, path, query]) => request(method, `${path}?${query}`)),
  },
  {
    sort: 'fuzzed fields',
    bytes: tuple(method, goodPath, array(field, { minLength: 1, maxLength: 6 })).map(
      ([method, path, fields]) => request(method, path, fields.join('')),
    ),
  },
  {
    sort: 'duplicate fields',
    bytes: tuple(goodPath, field, field, fieldName, fieldValue).map(([path, one, other, name, value]) =>
      request('GET', path, `Host: y\r\n${one}${other}${one}${name}: ${value}\r\n${name}: ${value}\r\n`),
    ),
  },
  {
    sort: 'lines that are no field',
    bytes: tuple(
      goodPath,
      array(oneOf(':', ' :x', 'x', ' x: y', '\tx', 'x : y', 'x\0: y', '(: )', 'é: x', ': x', '\r'), {
        minLength: 1,
        maxLength: 3,
      }),
      oneOf('\r\n', '\n', '\r', '\r\r\n', '\n\r'),
    ).map(([path, lines, end]) => request('GET', path, lines.map((line) => utf8(line) + end).join(''))),
  },
  {
    sort: 'no Host',
    bytes: tuple(method, goodPath, field).map(
      ([method, path, field]) => `${method} ${path} HTTP/1.1\r\n${field}\r\n`,
    ),
  },
  { sort: 'JSON that is wrong', bytes: json.map((body) => sized('application/json', body)) },
  { sort: 'texts of any bytes', bytes: bytes(400).map((body) => sized('text/plain', body)) },
  { sort: 'fuzzed media types', bytes: tuple(mediaType, json).map(([type, body]) => sized(type, body)) },
  {
    sort: 'codings of the body',
    bytes: tuple(oneOf('gzip', 'br', 'zstd', 'deflate', 'identity', 'gzip, gzip', 'x', ''), bytes(60)).map(
      ([coding, body]) => sized('text/plain', body, `Content-Encoding: ${coding}\r\n`),
    ),
  },
  {
    sort: 'lengths that lie',
    bytes: tuple(fc.integer({ min: 0, max: 5_000_000 }), bytes(60)).map(([length, body]) =>
      post(`${text}Content-Length: ${length}\r\n`, body),
    ),
  },
  { sort: 'smuggling', bytes: smuggling },
  {
    sort: 'methods',
    bytes: tuple(badMethod, anyOf(goodPath, target), field).map(([method, path, field]) =>
      request(utf8(method), path, field),
    ),
  },
  { sort: 'targets', bytes: tuple(method, target).map(([method, target]) => request(method, target)) },
  {
    sort: 'versions',
    bytes: tuple(method, goodPath, version).map(([method, path, version]) =>
      request(method, path, '', '', version),
    ),
  },
  { sort: 'other protocols', bytes: tuple(oneOf(...others), bytes(30)).map((parts) => parts.join('')) },
  { sort: 'giant heads', bytes: giant },
  {
    sort: 'cut off and followed by bytes',
    bytes: tuple(whole, fc.double({ min: 0, max: 1, noNaN: true }), bytes(30)).map(
      ([whole, share, tail]) => whole.slice(0, whole.length * share) + tail,
    ),
  },
];
