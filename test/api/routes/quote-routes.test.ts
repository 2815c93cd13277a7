import { expect, test } from 'vitest';
import { bundledPath, serveApi } from '../../support/served-api.ts';

const said =
  '“We consider the launch of these ballistic missiles as an absolutely legal and legitimate means,”';

test('a quote has its words, cue, speaker and intermediary, each in its place', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/quotes/q2`).expect(200);
  expect(body).toEqual({
    articleId: '000-48ec453e863594e4',
    offsetUnit: 'codepoint',
    id: 'q2',
    kind: 'direct',
    paragraph: 4,
    text: said,
    parts: [{ start: 424, end: 521, text: said }],
    cue: { start: 522, end: 526, text: 'said' },
    speaker: {
      mention: { start: 527, end: 574, text: 'Russian Deputy Foreign Minister Mikhail Rudenko' },
      form: 'name',
      entities: [{ id: 'e2', name: 'Mikhail Rudenko', type: 'PERSON' }],
    },
    via: [{ start: 590, end: 593, text: 'EFE', entityId: 'e3' }],
    confidence: 0.97,
  });
});

test('an interrupted quote’s text is its parts joined by one space; what is unknown is null', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/quotes/q3`).expect(200);
  expect(body.text).toBe('it is “a response to the growing threats the United States and its allies.”');
  expect(body.cue).toBeNull();
  expect(body.via[0].entityId).toBeNull();
});

test('a speaker whose identity is unknown has no entities, a quote without a speaker has null', async () => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/quotes`).expect(200);
  expect(body.quotes[3].speaker.entities).toEqual([]);
  expect(body.quotes[4].speaker).toBeNull();
});

test.each([
  ['', ['q1', 'q2', 'q3', 'q4', 'q5']],
  ['kind=direct', ['q2', 'q5']],
  ['speaker=e2', ['q2', 'q3']],
  ['speaker=mikhail%20RUDENKO', ['q2', 'q3']],
  ['speaker=rudenko', ['q2', 'q3']],
  ['speaker=e99', []],
  ['speaker=constructor', []],
  ['paragraph=4', ['q2']],
  ['paragraph=2', []],
  ['kind=mixed&speaker=Rudenko&paragraph=5', ['q3']],
  ['kind=indirect&speaker=Rudenko', []],
])('the filter "%s" lets through %j', async (query, ids) => {
  const { get } = await serveApi();
  const { body } = await get(`${bundledPath}/quotes?${query}`).expect(200);
  expect(body.quotes.map(({ id }: { id: string }) => id)).toEqual(ids);
});
