/** One request for every operation, parameter and problem that the document describes. `{id}` stands for an article's id. */
export const contractRequests: readonly (readonly [method: string, path: string, init?: RequestInit])[] = [
  ['GET', '/'],
  ['GET', '/health/live'],
  ['GET', '/health/ready'],
  ['GET', '/openapi.json'],
  ['GET', '/problems/not-found'],
  ['GET', '/v1/articles'],
  ['GET', '/v1/articles?limit=1'],
  ['GET', '/v1/articles?publisher=The%20Quay&from=2026-03-01&to=2026-03-31T00:00:00Z'],
  ['GET', '/v1/articles/none-such'],
  ['GET', '/v1/articles/{id}'],
  ['GET', '/v1/articles/{id}/text', { headers: { accept: 'application/json' } }],
  ['GET', '/v1/articles/{id}/text?offsetUnit=utf8', { headers: { accept: 'application/json' } }],
  ['GET', '/v1/articles/{id}/text', { headers: { accept: 'text/plain' } }],
  ['GET', '/v1/articles/{id}/paragraphs'],
  ['GET', '/v1/articles/{id}/paragraphs/1?offsetUnit=utf16'],
  ['GET', '/v1/articles/{id}/paragraphs/9999'],
  ['GET', '/v1/articles/{id}/quotes'],
  ['GET', '/v1/articles/{id}/quotes?kind=direct&paragraph=1'],
  ['GET', '/v1/articles/{id}/quotes?speaker=nobody'],
  ['GET', '/v1/articles/{id}/quotes/q1'],
  ['GET', '/v1/articles/{id}/quotes/q9999'],
  ['GET', '/v1/articles/{id}/entities'],
  ['GET', '/v1/articles/{id}/entities?type=PERSON&offsetUnit=utf8'],
  ['GET', '/v1/articles/{id}/entities/e1'],
  ['GET', '/v1/articles/{id}?format=jsonld'],
  ['GET', '/v1/articles/{id}?format=ninjs'],
  ['GET', '/v1/articles/{id}', { headers: { accept: 'application/ld+json' } }],
  ['GET', '/v1/articles/{id}/annotations'],
  ['GET', '/v1/articles/{id}/annotations?format=json'],
  ['POST', '/v1/analyses', json({ text: '“No,” said Ana Ruiz.' })],
  ['POST', '/v1/analyses', json({ text: '', publishedAt: '2026-03-02' })],
  [
    'POST',
    '/v1/analyses?offsetUnit=utf16',
    { headers: { 'content-type': 'text/plain' }, body: 'Zoë said no. 😀' },
  ],
];

/** Requests that the document does not allow. Prism has to let them through to the service, which refuses them. */
export const refusedRequests: typeof contractRequests = [
  ['GET', '/v1/articles?limit=1000'],
  ['GET', '/v1/articles?page=2'],
  ['GET', '/v1/articles/{id}/paragraphs/0'],
  ['GET', '/v1/articles/{id}/quotes?kind=spoken'],
  ['GET', '/v1/articles/{id}', { headers: { accept: 'image/png' } }],
  ['GET', '/v1/articles/{id}?format=pdf'],
  ['POST', '/v1/analyses', json({ text: 1 })],
  ['POST', '/v1/analyses', { headers: { 'content-type': 'text/csv' }, body: 'a' }],
  ['POST', '/v1/analyses', { headers: { 'content-type': 'application/json' }, body: '{"text":"\\ud800"}' }],
];

function json(body: unknown): RequestInit {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
