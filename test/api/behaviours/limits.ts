import { expect } from 'vitest';
import type { Behaviour, Expected } from './behaviour.ts';

const refused = (status: number, kind: string, headers: Expected['headers'] = {}): Expected => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  body: ({ body }) => expect(JSON.parse(body.toString()).type).toBe(`/problems/${kind}`),
});

/** What one client may ask for. */
export const limits: readonly Behaviour[] = [
  {
    behaviour: 'Every answer says how much of the quota is left and until when',
    rfc: 'RateLimit-11 §4',
    request: ({ text }) => ({ path: text }),
    expect: () => ({ status: 200, headers: { ratelimit: /^"minute";r=\d+;t=\d+$/ } }),
  },
  {
    behaviour: 'A 304 and a 404 say so too',
    rfc: 'RateLimit-11 §4',
    request: ({ text, tag }) => ({ path: text, headers: { 'if-none-match': tag } }),
    expect: () => ({ status: 304, headers: { ratelimit: /^"minute";r=\d+;t=\d+$/ } }),
  },
  {
    behaviour: 'Who has had the quota is answered 429, which says when to go on',
    rfc: 'RFC 6585 §4',
    quotaIsSpent: true,
    request: ({ text }) => ({ path: text }),
    expect: () =>
      refused(429, 'too-many-requests', {
        'retry-after': /^\d+$/,
        ratelimit: /^"minute";r=0;t=\d+$/,
        'ratelimit-policy': '"minute";q=1;w=60',
      }),
  },
  {
    behaviour: 'whatever is asked for',
    rfc: 'RFC 6585 §4',
    quotaIsSpent: true,
    request: () => ({ method: 'POST', path: '/nothing' }),
    expect: () => refused(429, 'too-many-requests'),
  },
  {
    behaviour: 'A URL of more than 8,000 characters is 414',
    rfc: 'RFC 9110 §15.5.15',
    request: ({ article }) => ({ path: `${article}/quotes?speaker=${'a'.repeat(8_000)}` }),
    expect: () => refused(414, 'url-too-long'),
  },
  {
    behaviour: 'A head of more than 16 kilobytes is 431, and the connection is closed',
    rfc: 'RFC 6585 §5',
    request: ({ text }) => ({ path: text, headers: { 'x-long': 'a'.repeat(17_000) } }),
    expect: () => refused(431, 'headers-too-large', { connection: 'close' }),
  },
  {
    behaviour: 'A body larger than the service is configured to read is 413',
    rfc: 'RFC 9110 §15.5.14',
    request: () => ({
      method: 'POST',
      path: '/v1/analyses',
      headers: { 'content-type': 'text/plain' },
      body: 'a'.repeat(1_100_000),
    }),
    expect: () => refused(413, 'body-too-large'),
  },
];
