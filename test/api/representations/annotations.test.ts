import { expect, test } from 'vitest';
import { createAstralArticle } from '../../support/astral-article.ts';
import { type Node, nodesInFrame, statementsOf } from '../../support/json-ld.ts';
import { readStandard } from '../../support/read-standard.ts';
import { analysedArticle, createBundledArticle } from '../../support/sample-article.ts';
import { serveApi } from '../../support/served-api.ts';

const articles = { bundled: createBundledArticle(), astral: createAstralArticle() };
const names = Object.keys(articles) as (keyof typeof articles)[];
const profile = 'http://www.w3.org/ns/anno.jsonld';
const publicUrl = 'https://news.example/api';
const annotation = readStandard('annotation_frame.jsonld');

async function read(name: keyof typeof articles) {
  const analysed = articles[name];
  const { get } = await serveApi([analysed], { publicUrl });
  const path = `/v1/articles/${analysed.article.id}`;
  const { body } = await get(`${path}/annotations`).expect(200);
  return { analysed, body, text: (await get(`${path}/text`).expect(200)).text };
}

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : [value]) as readonly Node[];

test.each(names)('W3C’s own frame finds each annotation of the %s article, whole', async (name) => {
  const { analysed, body } = await read(name);
  const { quotes, entities } = analysed.analysis;
  const framed = await nodesInFrame(body, annotation);
  const mentions = entities.flatMap((entity) => entity.mentions);
  expect(framed).toHaveLength(quotes.length + mentions.length);
  expect(body.total).toBe(framed.length);
  for (const { id, motivation, body: bodies, target } of framed) {
    expect(id).toContain(`${publicUrl}/v1/articles/${analysed.article.id}/annotations#`);
    expect(motivation).toMatch(/^(?:describing|identifying)$/);
    expect(list(bodies).length).toBeGreaterThan(0);
    for (const { source, selector } of list(target)) {
      expect(source).toBe(`${publicUrl}/v1/articles/${analysed.article.id}/text`);
      expect(list(selector).map(({ type }) => type)).toEqual([
        'TextPositionSelector',
        'TextQuoteSelector',
        'FragmentSelector',
      ]);
    }
  }
});

test.each(names)('W3C’s own frame finds the page of the %s article, with all in order', async (name) => {
  const { body } = await read(name);
  const [page] = await nodesInFrame(body, readStandard('page_frame.jsonld'));
  expect(page).toMatchObject({ id: body.last, partOf: body.id });
  const ids = (nodes: readonly Node[]) => nodes.map(({ id }) => id);
  expect(ids(list(page?.items))).toEqual(ids(body.first.items));
});

test('a processor finds what has no meaning or no absolute address', async () => {
  const { body } = await read('bundled');
  await statementsOf(body);
  await expect(statementsOf({ ...body, colour: 'red' })).rejects.toThrow();
  await expect(statementsOf({ ...body, id: '/v1/annotations' })).rejects.toThrow();
});

test.each(names)('each selector by itself cuts the words out of the %s article', async (name) => {
  const { body, text } = await read(name);
  const characters = [...text];
  const targets = body.first.items.flatMap(({ target }: Node) => target);
  expect(targets.length).toBeGreaterThan(4);
  for (const { selector } of targets) {
    const [position, quote, fragment] = selector;
    const { start, end } = position;
    const { prefix, exact, suffix } = quote;
    expect(characters.slice(start, end).join('')).toBe(exact);
    const around = characters.slice(start - [...prefix].length, end + [...suffix].length);
    expect(around.join('')).toBe(prefix + exact + suffix);
    expect(fragment.value).toBe(`char=${start},${end}`);
  }
});

test('a quote is described by who says it, a mention identified by its entity', async () => {
  const { body } = await read('bundled');
  const byId = new Map(body.first.items.map((item: Node) => [String(item.id).split('#')[1], item]));
  const self = `${publicUrl}/v1/articles/000-48ec453e863594e4`;
  const rudenko = { id: `${self}/entities/e2`, type: 'schema:Person', 'schema:name': 'Mikhail Rudenko' };
  expect(byId.get('q3')).toMatchObject({
    motivation: 'describing',
    body: [
      {
        id: `${self}/quotes/q3`,
        type: 'schema:Quotation',
        'schema:additionalType': 'mixed',
        'schema:creditText': 'Rudenko',
        'schema:spokenByCharacter': [rudenko],
      },
    ],
    target: [{}, {}],
  });
  expect(byId.get('q5')).toMatchObject({ body: [{ 'schema:spokenByCharacter': [] }] });
  expect(byId.get('e2-4')).toMatchObject({
    motivation: 'identifying',
    body: [rudenko, { type: 'TextualBody', purpose: 'classifying', value: 'PERSON' }],
    target: [{ selector: [{}, { exact: 'he' }, {}] }],
  });
});

test.each([
  [undefined, `application/ld+json; profile="${profile}"`],
  ['*/*', `application/ld+json; profile="${profile}"`],
  [`application/ld+json; profile="${profile}"`, `application/ld+json; profile="${profile}"`],
  ['application/ld+json', `application/ld+json; profile="${profile}"`],
  ['application/json', 'application/json'],
])('Accept: %s gets %s', async (accept, type) => {
  const { get } = await serveApi();
  const asked = get('/v1/articles/000-48ec453e863594e4/annotations');
  const { headers } = await (accept === undefined ? asked : asked.set('Accept', accept)).expect(200);
  expect(headers['content-type']).toContain(type);
});

test('an article in which nothing is found has an empty page', async () => {
  const { get } = await serveApi([analysedArticle({ id: 'empty', text: '' })]);
  const { body } = await get('/v1/articles/empty/annotations').expect(200);
  expect(body).toMatchObject({ total: 0, first: { items: [] } });
});

test('an article that is not there has no annotations', async () => {
  const { get } = await serveApi();
  await get('/v1/articles/unknown/annotations').expect(404);
});
