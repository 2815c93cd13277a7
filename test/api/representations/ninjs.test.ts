import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/articles/index.ts';
import { createAstralArticle } from '../../support/astral-article.ts';
import { readStandard } from '../../support/read-standard.ts';
import { analysedArticle, createBundledArticle } from '../../support/sample-article.ts';
import { serveApi } from '../../support/served-api.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
const validate = ajv.compile(readStandard('ninjs-schema_3.1.json'));
const errorsOf = (item: object) => (validate(item) ? [] : validate.errors);

const described = (changes: Partial<Article> = {}) =>
  analysedArticle({
    id: 'wall',
    headline: 'Wall to be rebuilt',
    byline: 'By Ana Reis and agencies',
    publishedAt: '2026-03-02T09:00Z',
    publisher: 'The Quay',
    url: 'https://quay.example/wall',
    language: 'en',
    text: 'The wall 😀 will hold.',
    ...changes,
  });

async function readNinjs(analysed = described(), parts = {}) {
  const { get } = await serveApi([analysed], parts);
  const { body, headers } = await get(`/v1/articles/${analysed.article.id}?format=ninjs`).expect(200);
  expect(headers['content-type']).toContain('application/vnd.iptc.ninjs+json');
  return body;
}

test.each([
  ['bundled', createBundledArticle()],
  ['astral', createAstralArticle()],
  ['fully described', described()],
  ['empty', described({ text: '' })],
])('the %s article is valid ninjs 3.1', async (_name, analysed) => {
  const item = await readNinjs(analysed);
  expect(errorsOf(item)).toEqual([]);
  expect(item.bodies[0].value).toBe(analysed.article.text);
});

test('the schema finds what is no ninjs', async () => {
  const item = await readNinjs();
  expect(errorsOf({ ...item, colour: 'red' })).not.toEqual([]);
  expect(errorsOf({ ...item, language: null })).not.toEqual([]);
  expect(errorsOf({ ...item, uri: '/v1/articles/wall' })).not.toEqual([]);
});

test('what the file says is there, as it says it', async () => {
  const item = await readNinjs(described(), { publicUrl: 'https://news.example/api' });
  expect(item).toMatchObject({
    uri: 'https://news.example/api/v1/articles/wall',
    standard: { name: 'ninjs', version: '3.1' },
    headlines: [{ role: 'main', value: 'Wall to be rebuilt' }],
    by: 'By Ana Reis and agencies',
    versionCreated: '2026-03-02T09:00:00Z',
    infoSources: [{ name: 'The Quay', role: 'publisher' }],
    altIds: [{ role: 'url', value: 'https://quay.example/wall' }],
    language: 'en',
    bodies: [{ contentType: 'text/plain', charCount: 21 }],
  });
});

test.each([
  ['2026-03-02T09:00:00.5+01:00', '2026-03-02T09:00:00.5+01:00'],
  ['2026-03-02T09:00:00,25Z', '2026-03-02T09:00:00.25Z'],
  ['2026-03-02T09:00', undefined],
  ['2026-03-02', undefined],
])('published at %s is the instant %s', async (publishedAt, versionCreated) => {
  const item = await readNinjs(described({ publishedAt }));
  expect(item.versionCreated).toBe(versionCreated);
  expect(errorsOf(item)).toEqual([]);
});

test('entities go into the list of their kind, by a public identifier where there is one', async () => {
  const item = await readNinjs(createBundledArticle(), { publicUrl: 'https://news.example' });
  const entities = 'https://news.example/v1/articles/000-48ec453e863594e4/entities';
  const russia = 'http://cvx.iptc.org/iso3166-1a2/ru';
  expect(item).toMatchObject({
    places: [{ name: 'Russia', rel: 'mentions', uri: russia, literal: 'e1' }],
    people: [{ name: 'Mikhail Rudenko', rel: 'mentions', uri: `${entities}/e2`, literal: 'e2' }],
    organisations: [{ name: 'EFE', rel: 'mentions', uri: `${entities}/e3`, literal: 'e3' }],
    subjects: [],
  });
  expect(JSON.stringify(item)).not.toContain('February 2022"');
});
