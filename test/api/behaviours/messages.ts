import type { Behaviour } from './behaviour.ts';

const malformed = {
  status: 400,
  headers: { 'content-type': 'application/problem+json', connection: 'close' },
};

/** Requests in forms that are rare. */
export const messages: readonly Behaviour[] = [
  {
    behaviour: 'A request line with the whole address is understood, and its host is not repeated',
    rfc: 'RFC 9112 §3.2.2',
    request: ({ article }) => ({ path: `http://elsewhere.example${article}` }),
    expect: ({ article }) => ({
      status: 200,
      headers: { link: new RegExp(`^<${article}>; rel="canonical"((?!elsewhere).)*$`) },
    }),
  },
  {
    behaviour: 'Letters that are escaped without need are the same address',
    rfc: 'RFC 3986 §6.2.2.2',
    request: ({ article }) => ({ path: `${article}/te%78t`, headers: { 'x-request-id': 'escaped' } }),
    expect: ({ bytes, text, tag }) => ({
      status: 200,
      headers: { etag: tag, link: new RegExp(`^<${text}>; rel="canonical"`) },
      body: bytes,
    }),
  },
  {
    behaviour: 'A request without Host is 400, and the connection is closed',
    rfc: 'RFC 9112 §3.2',
    request: ({ text }) => ({ path: text, withoutHost: true }),
    expect: () => malformed,
  },
  {
    behaviour: 'What is expected and not known is passed over',
    rfc: 'RFC 9110 §10.1.1',
    request: ({ text }) => ({ path: text, headers: { expect: 'wonders' } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'An upgrade to another protocol is passed over',
    rfc: 'RFC 9110 §7.8',
    request: ({ text }) => ({ path: text, headers: { connection: 'upgrade', upgrade: 'websocket' } }),
    expect: ({ bytes }) => ({ status: 200, body: bytes }),
  },
  {
    behaviour: 'TRACE shows nobody’s request',
    rfc: 'RFC 9110 §9.3.8',
    request: ({ text }) => ({ method: 'TRACE', path: text }),
    expect: () => ({ status: 405, headers: { 'content-type': 'application/problem+json' } }),
  },
  {
    behaviour: 'A body in a content coding is 415, which says that none is read',
    rfc: 'RFC 9110 §15.5.16',
    request: () => ({
      method: 'POST',
      path: '/v1/analyses',
      headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
      body: 'not even that',
    }),
    expect: () => ({ status: 415, headers: { 'accept-encoding': 'identity' } }),
  },
];
