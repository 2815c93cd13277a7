import { expect, test } from 'vitest';
import { bundledPath, serveApi } from '../../support/served-api.ts';

test('entities come by salience and keep the ids of their order in the text', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/entities`).expect(200);
  expect(body.entities.map(({ id }: { id: string }) => id)).toEqual(['e2', 'e1', 'e3', 'e4', 'e5', 'e6']);
});

test('an entity has its mentions, each with its form and paragraph', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/entities/e2`).expect(200);
  expect(body).toMatchObject({
    name: 'Mikhail Rudenko',
    type: 'PERSON',
    aliases: ['Rudenko'],
    value: null,
    links: [],
  });
  expect(body.mentions.slice(0, 3)).toEqual([
    { start: 559, end: 574, text: 'Mikhail Rudenko', form: 'name', paragraph: 4 },
    { start: 615, end: 622, text: 'Rudenko', form: 'name', paragraph: 5 },
    { start: 2220, end: 2237, text: 'the vice minister', form: 'nominal', paragraph: 15 },
  ]);
});

test.each([
  ['e4', '2022-02'],
  ['e5', { min: 600_000, max: 700_000, unit: 'ton', approximate: false }],
  ['e6', { min: 10_000, max: null, unit: null, approximate: true }],
])('the value of %s is %j', async (id, value) => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/entities/${id}`).expect(200);
  expect(body.value).toEqual(value);
});

test('links name their scheme', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/entities/e1`).expect(200);
  expect(body.links).toEqual([{ scheme: 'iso3166-1', id: 'RU' }]);
});

test('a type lets through its entities alone', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/entities?type=ORG`).expect(200);
  expect(body.entities.map(({ name }: { name: string }) => name)).toEqual(['EFE']);
  await get(`${bundledPath}/entities?type=LAW`).expect(200, {
    articleId: body.articleId,
    offsetUnit: 'codepoint',
    entities: [],
  });
});
