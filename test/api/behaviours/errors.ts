import { expect } from 'vitest';
import type { Behaviour } from './behaviour.ts';

/** A problem that names what is wrong. */
const problem = (
  behaviour: string,
  rfc: string,
  request: ReturnType<Behaviour['request']>,
  status: number,
  kind: string,
): Behaviour => ({
  behaviour,
  rfc,
  request: () => request,
  expect: () => ({
    status,
    headers: { 'content-type': 'application/problem+json', 'content-length': /^\d+$/ },
    body: ({ body }) =>
      expect(JSON.parse(body.toString())).toMatchObject({
        type: `/problems/${kind}`,
        status,
        title: expect.any(String),
        detail: expect.any(String),
        instance: request.path,
      }),
  }),
});

/** Errors are problems. */
export const errors: readonly Behaviour[] = [
  problem(
    'What is not there is a problem',
    'RFC 9457 §3',
    { path: '/v1/articles/unknown' },
    404,
    'not-found',
  ),
  problem(
    'A wrong parameter is',
    'RFC 9110 §15.5.1',
    { path: '/v1/articles?limit=x' },
    400,
    'invalid-request',
  ),
  problem(
    'An unknown parameter is',
    'RFC 9110 §15.5.1',
    { path: '/v1/articles?page=2' },
    400,
    'invalid-request',
  ),
  problem(
    'A body of another media type is 415',
    'RFC 9110 §15.5.16',
    { method: 'POST', path: '/v1/analyses', headers: { 'content-type': 'application/xml' }, body: '<x/>' },
    415,
    'unsupported-media-type',
  ),
  problem(
    'A text that no text can be is 422',
    'RFC 9110 §15.5.21',
    {
      method: 'POST',
      path: '/v1/analyses',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"\\ud800"}',
    },
    422,
    'ill-formed-text',
  ),
  {
    behaviour: 'Every answer has the request’s id, the client’s own where it is a word',
    rfc: 'RFC 9110 §10.2',
    request: () => ({ path: '/', headers: { 'x-request-id': 'mine-42' } }),
    expect: () => ({ status: 200, headers: { 'x-request-id': 'mine-42' } }),
  },
  {
    behaviour: 'No browser may take data for a page or a script',
    rfc: 'CSP §3.1, Fetch §3.6',
    request: ({ text }) => ({ path: text }),
    expect: () => ({
      status: 200,
      headers: {
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      },
    }),
  },
];
