import type { Behaviour } from './behaviour.ts';

const read = 'GET, HEAD, OPTIONS';

/** Methods that resources have and have not. */
export const methods: readonly Behaviour[] = [
  {
    behaviour: 'HEAD has the header fields of GET, its length included, and no body',
    rfc: 'RFC 9110 §9.3.2',
    request: ({ text }) => ({ method: 'HEAD', path: text }),
    expect: ({ bytes, tag }) => ({
      status: 200,
      headers: {
        'content-length': String(bytes.length),
        'content-type': 'text/plain; charset=utf-8',
        etag: tag,
        vary: 'Accept, Accept-Encoding',
        link: /rel="canonical"/,
      },
      body: 'empty',
    }),
  },
  {
    behaviour: 'HEAD is compressed as GET would be',
    rfc: 'RFC 9110 §9.3.2',
    request: ({ text }) => ({ method: 'HEAD', path: text, headers: { 'accept-encoding': 'gzip' } }),
    expect: ({ gzipTag }) => ({
      status: 200,
      headers: { 'content-encoding': 'gzip', etag: gzipTag, 'content-length': /^\d+$/ },
      body: 'empty',
    }),
  },
  {
    behaviour: 'A conditional HEAD is answered 304',
    rfc: 'RFC 9110 §13.1.2',
    request: ({ text, tag }) => ({ method: 'HEAD', path: text, headers: { 'if-none-match': tag } }),
    expect: () => ({ status: 304, body: 'empty' }),
  },
  {
    behaviour: 'OPTIONS is answered 204 with Allow, without a body or its length',
    rfc: 'RFC 9110 §9.3.7',
    request: ({ text }) => ({ method: 'OPTIONS', path: text }),
    expect: () => ({ status: 204, headers: { allow: read, 'content-length': undefined }, body: 'empty' }),
  },
  {
    behaviour: 'OPTIONS of what can be posted to says what it reads',
    rfc: 'W3C LDP §7.1',
    request: () => ({ method: 'OPTIONS', path: '/v1/analyses' }),
    expect: () => ({
      status: 204,
      headers: { allow: 'POST, OPTIONS', 'accept-post': 'text/plain, application/json' },
    }),
  },
  {
    behaviour: 'A method that the resource lacks is 405 with Allow',
    rfc: 'RFC 9110 §15.5.6',
    request: ({ article }) => ({ method: 'DELETE', path: article }),
    expect: () => ({ status: 405, headers: { allow: read } }),
  },
  {
    behaviour: 'A method where there is no resource is 404',
    rfc: 'RFC 9110 §15.5.5',
    request: () => ({ method: 'DELETE', path: '/nothing' }),
    expect: () => ({ status: 404, headers: { allow: undefined } }),
  },
];
