import { expect, test } from 'vitest';
import type { AnalysedArticle } from '../../../src/articles/index.ts';
import { createAstralArticle } from '../../support/astral-article.ts';
import { nodesInFrame, type Statement, statementsOf } from '../../support/json-ld.ts';
import { analysedArticle, createBundledArticle, spanOf } from '../../support/sample-article.ts';
import { domainOf, isKindOf, rangeOf } from '../../support/schema-org.ts';
import { serveApi } from '../../support/served-api.ts';

const schema = 'http://schema.org/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const publicUrl = 'https://news.example/api';

const metadata = {
  headline: 'Wall to be rebuilt',
  byline: 'By Ana Reis and agencies',
  publishedAt: '2026-03-02',
  publisher: 'The Quay',
  url: 'https://quay.example/wall',
  language: 'en',
};
const walls = 'Lisbon\r\nThe wall, “which\r\nis old,” will hold, said the mayor of Porto.';
const articles: Readonly<Record<string, AnalysedArticle>> = {
  bundled: createBundledArticle(),
  astral: createAstralArticle(),
  'of Windows': analysedArticle(
    { id: 'walls', text: walls, ...metadata },
    {
      quotes: [
        {
          kind: 'mixed',
          parts: [spanOf(walls, '“which\r\nis old,” will hold')],
          cue: spanOf(walls, 'said'),
          speaker: { mention: spanOf(walls, 'the mayor of Porto'), form: 'nominal', entities: [] },
          via: [],
          confidence: 0.5,
        },
      ],
      entities: [
        {
          type: 'GPE',
          name: 'Lisbon',
          aliases: [],
          salience: 0.5,
          value: undefined,
          links: [{ scheme: 'geonames', id: '2267057' }],
          mentions: [{ ...spanOf(walls, 'Lisbon'), form: 'name' }],
        },
      ],
    },
  ),
};
const names = Object.keys(articles);

async function readNewsArticle(name: string) {
  const analysed = articles[name]!;
  const { get } = await serveApi([analysed], { publicUrl });
  const path = `/v1/articles/${analysed.article.id}`;
  const { body, headers } = await get(path).accept('application/ld+json').expect(200);
  expect(headers['content-type']).toMatch(/^application\/ld\+json/);
  return { body, text: (await get(`${path}/text`).expect(200)).text };
}

test.each(names)('every statement about the %s article is one that schema.org knows', async (name) => {
  const { body } = await readNewsArticle(name);
  const statements = await statementsOf(body);
  expect(statements.length).toBeGreaterThan(10);
  expect(violations(statements)).toEqual([]);
});

test('what schema.org does not know is found', async () => {
  const { body } = await readNewsArticle('bundled');
  expect(violations(await statementsOf({ ...body, colour: 'red' }))).toEqual(['NewsArticle colour red']);
  expect(violations(await statementsOf({ ...body, encoding: 'x' }))).toEqual(['NewsArticle encoding x']);
});

/** Statements in which a thing has a property that its type does not have, or a value that the property does not expect. */
function violations(statements: readonly Statement[]): readonly string[] {
  const typed = statements.filter(({ predicate }) => predicate.value === type);
  const types = new Map(typed.map(({ subject, object }) => [subject.value, bare(object.value)]));
  return statements
    .filter((statement) => statement.predicate.value !== type && !isKnown(statement, types))
    .map(({ subject, predicate, object }) =>
      [types.get(subject.value), bare(predicate.value), object.value].join(' '),
    );
}

const bare = (iri: string): string => iri.replace(schema, '');

function isKnown({ subject, predicate, object }: Statement, types: ReadonlyMap<string, string>): boolean {
  const property = bare(predicate.value);
  // Schema.org has only people and organisations speak; countries and parties do too.
  const expected = property === 'spokenByCharacter' ? ['Thing'] : rangeOf(property);
  const value = types.get(object.value) ?? (object.termType === 'Literal' ? 'Text' : 'URL');
  const isDated = object.termType === 'Literal' && expected.includes('Date');
  return (
    isKindOf(types.get(subject.value) ?? '', domainOf(property)) && (isKindOf(value, expected) || isDated)
  );
}

test.each(names)('the links of the %s article’s quotations cut their words out of the text', async (name) => {
  const { body, text } = await readNewsArticle(name);
  const characters = [...text.replaceAll('\r\n', '\n')];
  expect(body.hasPart.length).toBeGreaterThan(0);
  for (const quotation of body.hasPart) {
    const parts = quotation.url.map((url: string) => {
      const [, address, start, end] = /^(.*)#char=(\d+),(\d+)$/.exec(url)!;
      expect(address).toBe(body.encoding[0].contentUrl);
      return characters.slice(Number(start), Number(end)).join('');
    });
    expect(parts.join(' ')).toBe(quotation.text.replaceAll('\r\n', '\n'));
  }
});

test('a quotation leads to all that is said of its speaker', async () => {
  const { body } = await readNewsArticle('bundled');
  const frame = { '@context': body['@context'], '@type': 'Quotation' };
  const quotations = await nodesInFrame(body, frame);
  expect(quotations).toHaveLength(5);
  expect(quotations[0]).toMatchObject({
    '@id': `${publicUrl}/v1/articles/000-48ec453e863594e4/quotes/q1`,
    additionalType: 'indirect',
    creditText: 'Russia',
    spokenByCharacter: {
      '@type': 'Place',
      name: 'Russia',
      sameAs: 'http://cvx.iptc.org/iso3166-1a2/ru',
      identifier: { '@type': 'PropertyValue', propertyID: 'iso3166-1', value: 'RU' },
    },
  });
  expect(quotations[4]).not.toHaveProperty('spokenByCharacter');
});

test('what the file says is there, as it says it', async () => {
  const { body } = await readNewsArticle('of Windows');
  const { headline, byline, publishedAt, publisher, url, language } = metadata;
  expect(body).toMatchObject({
    '@type': 'NewsArticle',
    headline,
    creditText: byline,
    datePublished: publishedAt,
    publisher: { '@type': 'Organization', name: publisher },
    url,
    inLanguage: language,
    articleBody: walls,
    mentions: [{ name: 'Lisbon', sameAs: ['https://sws.geonames.org/2267057/'] }],
  });
});

test('what the file does not say is left out', async () => {
  const { body } = await readNewsArticle('astral');
  for (const absent of [
    'headline',
    'creditText',
    'datePublished',
    'publisher',
    'url',
    'inLanguage',
    'author',
  ])
    expect(body).not.toHaveProperty(absent);
  expect(JSON.stringify(body)).not.toContain('null');
});
