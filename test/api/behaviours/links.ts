import { expect } from 'vitest';
import type { Behaviour } from './behaviour.ts';

/** Web links in header fields. */
export const links: readonly Behaviour[] = [
  {
    behaviour: 'Parameters that say what goes without saying are not part of the canonical address',
    rfc: 'RFC 6596 §3',
    request: ({ article }) => ({ path: `${article}/quotes?offsetUnit=codepoint` }),
    expect: ({ article }) => ({
      status: 200,
      headers: { link: has(`<${article}/quotes>; rel="canonical"`) },
    }),
  },
  {
    behaviour: 'Those that change the answer are',
    rfc: 'RFC 6596 §3',
    request: ({ article }) => ({ path: `${article}/quotes?offsetUnit=utf8&kind=direct` }),
    expect: ({ article }) => ({
      status: 200,
      headers: { link: has(`<${article}/quotes?kind=direct&offsetUnit=utf8>; rel="canonical"`) },
    }),
  },
  {
    behaviour: 'An answer in JSON links to its schema',
    rfc: 'W3C POWDER-DR §4.1.4',
    request: ({ article }) => ({ path: article }),
    expect: () => ({
      status: 200,
      headers: { link: has('</openapi.json#/components/schemas/Article>; rel="describedby"') },
    }),
  },
  {
    behaviour: 'A representation links to the others, each with its media type',
    rfc: 'RFC 8288 §3.4.1',
    request: ({ text }) => ({ path: text }),
    expect: ({ text }) => ({
      status: 200,
      headers: { link: has(`<${text}?format=json>; rel="alternate"; type="application/json"`) },
    }),
  },
  {
    behaviour: 'The root and the list link to the description and the documentation',
    rfc: 'RFC 8631 §4',
    request: () => ({ path: '/' }),
    expect: () => ({
      status: 200,
      headers: { link: has('</openapi.json>; rel="service-desc"', '</docs>; rel="service-doc"') },
    }),
  },
  {
    behaviour: 'and to the catalogue of interfaces',
    rfc: 'RFC 9727 §3',
    request: () => ({ path: '/v1/articles' }),
    expect: () => ({
      status: 200,
      headers: { link: has('</.well-known/api-catalog>; rel="api-catalog"') },
    }),
  },
  {
    behaviour: 'The catalogue is a set of links with its profile',
    rfc: 'RFC 9727 §4',
    request: () => ({ path: '/.well-known/api-catalog' }),
    expect: () => ({
      status: 200,
      headers: {
        'content-type': 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
        link: has('rel="api-catalog"'),
      },
      body: ({ body }) =>
        expect(JSON.parse(body.toString()).linkset[0]['service-desc'][0].href).toBe('/openapi.json'),
    }),
  },
  {
    behaviour: 'A page of a list links to the first',
    rfc: 'RFC 8288 §3',
    request: () => ({ path: '/v1/articles?limit=1' }),
    expect: () => ({ status: 200, headers: { link: has('</v1/articles?limit=1>; rel="first"') } }),
  },
];

/** All of these words, wherever they stand. */
function has(...words: string[]): RegExp {
  return new RegExp(words.map((word) => `(?=.*${word.replaceAll(/[.?*+()]/g, '\\$&')})`).join(''));
}
