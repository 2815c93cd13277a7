import type { Behaviour } from './behaviour.ts';

const preflight = (method: string): Record<string, string> => ({
  origin: 'https://reader.example',
  'access-control-request-method': method,
  'access-control-request-headers': 'if-none-match, range',
});

/** Scripts of other origins. */
export const origins: readonly Behaviour[] = [
  {
    behaviour: 'Any origin may read every answer and all of its header fields',
    rfc: 'Fetch §3.3.3',
    request: ({ text }) => ({ path: text, headers: { origin: 'https://reader.example' } }),
    expect: () => ({
      status: 200,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': '*',
        'access-control-allow-credentials': undefined,
      },
    }),
  },
  {
    behaviour: 'Errors and 304 may be read too',
    rfc: 'Fetch §3.3.3',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-none-match': tag } }),
    expect: () => ({ status: 304, headers: { 'access-control-allow-origin': '*' } }),
  },
  {
    behaviour: 'A preflight learns the methods and header fields that may be sent, and for how long',
    rfc: 'Fetch §4.8',
    request: ({ text }) => ({ method: 'OPTIONS', path: text, headers: preflight('GET') }),
    expect: () => ({
      status: 204,
      headers: {
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': /If-None-Match, .*Range/,
        'access-control-max-age': /^\d+$/,
      },
      body: 'empty',
    }),
  },
  {
    behaviour: 'A preflight for a method that the resource lacks does not list it',
    rfc: 'Fetch §4.8',
    request: ({ article }) => ({ method: 'OPTIONS', path: article, headers: preflight('DELETE') }),
    expect: () => ({ status: 204, headers: { 'access-control-allow-methods': 'GET, HEAD, OPTIONS' } }),
  },
  {
    behaviour: 'A preflight where there is no resource fails',
    rfc: 'Fetch §4.8',
    request: () => ({ method: 'OPTIONS', path: '/nothing', headers: preflight('GET') }),
    expect: () => ({ status: 404, headers: { 'access-control-allow-methods': undefined } }),
  },
];
