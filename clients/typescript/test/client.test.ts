import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startService } from '../../../test/support/started-service.ts';
import { createSlicer, createVerbatimClient, listAllArticles, type VerbatimClient } from '../dist/index.js';

const folder = join(import.meta.dirname, '..');
const numbers = Array.from({ length: 7 }, (_, number) => number + 1);
const article = (number: number) =>
  `---\npublishedAt: 2026-03-0${number}\npublisher: ${number > 5 ? 'The Quay' : 'The Tide'}\n---\n😀😀\n“Work ${number} ends in May,” Zoë Ruiz told Reuters.`;

/** The client of a service of the test's own. */
async function connect(): Promise<VerbatimClient> {
  const files = Object.fromEntries(numbers.map((number) => [`work-${number}.md`, article(number)]));
  return createVerbatimClient(await startService(files));
}

test('the types are what the OpenAPI document says (npm run generate writes them)', () => {
  const generated = execFileSync(
    join(folder, 'node_modules/.bin/openapi-typescript'),
    [join(folder, '../../openapi/openapi.json')],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  expect(readFileSync(join(folder, 'src/openapi.ts'), 'utf8').trim()).toBe(String(generated).trim());
});

test('a list is followed by its cursors to the end', async () => {
  const client = await connect();
  const ids: string[] = [];
  for await (const { id } of listAllArticles(client, { limit: 2 })) ids.push(id);
  expect(ids).toEqual(numbers.toReversed().map((number) => `work-${number}`));
});

test('a filter holds over all pages', async () => {
  const client = await connect();
  const ids: string[] = [];
  for await (const { id } of listAllArticles(client, { limit: 1, publisher: 'The Quay' })) ids.push(id);
  expect(ids).toEqual(['work-7', 'work-6']);
});

test.each(['codepoint', 'utf16', 'utf8'] as const)(
  'quotes, speakers and names are cut out of the text by their spans in %s',
  async (offsetUnit) => {
    const client = await connect();
    const params = { path: { articleId: 'work-1' }, query: { offsetUnit } };
    const text = await client.GET('/v1/articles/{articleId}/text', { params });
    const quotes = await client.GET('/v1/articles/{articleId}/quotes', { params });
    const entities = await client.GET('/v1/articles/{articleId}/entities', { params });
    if (!text.data || !('text' in text.data) || !quotes.data || !entities.data)
      throw new Error('an answer is missing');
    const slice = createSlicer(text.data.text, quotes.data.offsetUnit);
    const spans = [
      ...quotes.data.quotes.flatMap(({ parts, speaker }) => [
        ...parts,
        ...(speaker ? [speaker.mention] : []),
      ]),
      ...entities.data.entities.flatMap(({ mentions }) => mentions),
    ];
    expect(spans.map(slice)).toEqual(spans.map((span) => span.text));
    expect(spans.map((span) => span.text)).toContain('“Work 1 ends in May,”');
  },
);

test('an article comes in our own words, its annotations in W3C’s', async () => {
  const client = await connect();
  const params = { path: { articleId: 'work-1' } };
  const { data: article } = await client.GET('/v1/articles/{articleId}', { params });
  const { data: annotations } = await client.GET('/v1/articles/{articleId}/annotations', { params });
  expect(article?.counts.quotes).toBe(1);
  expect(annotations?.first.items[0]?.target[0]?.selector[0]).toMatchObject({ start: 3 });
});

test('a problem comes as an error with its kind', async () => {
  const client = await connect();
  const { data, error, response } = await client.GET('/v1/articles/{articleId}', {
    params: { path: { articleId: 'none-such' } },
  });
  expect(data).toBeUndefined();
  expect(response.status).toBe(404);
  expect(error).toMatchObject({ type: '/problems/not-found', status: 404 });
});

test('a text of one’s own is read', async () => {
  const client = await connect();
  const { data } = await client.POST('/v1/analyses', { body: { text: '“No,” said Ana Ruiz.' } });
  expect(data?.quotes[0]?.speaker?.entities[0]?.name).toBe('Ana Ruiz');
});
