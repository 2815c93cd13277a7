import type { Behaviour } from './behaviour.ts';

const cached = (
  behaviour: string,
  path: string | ((article: string) => string),
  cacheControl: string,
): Behaviour => ({
  behaviour,
  rfc: 'RFC 9111 §5.2.2',
  request: ({ article }) => ({ path: typeof path === 'string' ? path : path(article) }),
  expect: () => ({ status: 200, headers: { 'cache-control': cacheControl } }),
});

/** How long answers may be kept elsewhere. */
export const caching: readonly Behaviour[] = [
  cached(
    'An article and its parts may be kept for a minute, and be used for ten more while they are asked for again',
    (article) => `${article}/quotes`,
    'public, max-age=60, stale-while-revalidate=600',
  ),
  cached(
    'Lists, which change with every article, for ten seconds',
    '/v1/articles',
    'public, max-age=10, stale-while-revalidate=60',
  ),
  cached('What a release fixes, for an hour', '/openapi.json', 'public, max-age=3600'),
  cached('The state of the service is not kept', '/health/ready', 'no-store'),
  {
    behaviour: 'Nor are errors',
    rfc: 'RFC 9111 §5.2.2.5',
    request: () => ({ path: '/v1/articles/unknown' }),
    expect: () => ({ status: 404, headers: { 'cache-control': 'no-store' } }),
  },
  {
    behaviour: 'Nor is the analysis of a text that was sent',
    rfc: 'RFC 9111 §5.2.2.5',
    request: () => ({
      method: 'POST',
      path: '/v1/analyses',
      headers: { 'content-type': 'text/plain' },
      body: 'It rains.',
    }),
    expect: () => ({ status: 200, headers: { 'cache-control': 'no-store' } }),
  },
];
