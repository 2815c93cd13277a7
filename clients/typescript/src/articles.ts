import type { VerbatimClient } from './client.js';
import type { components, operations } from './openapi.js';

export type Article = components['schemas']['Article'];
type Filter = Omit<NonNullable<operations['listArticles']['parameters']['query']>, 'cursor' | 'fields'>;

/** Every article that the filter leaves, newest first, a page at a time. Throws the problem that the service answers with. */
export async function* listAllArticles(client: VerbatimClient, filter: Filter = {}): AsyncGenerator<Article> {
  let cursor: string | null = null;
  do {
    const query: Filter & { cursor?: string } = cursor === null ? filter : { ...filter, cursor };
    const { data, error } = await client.GET('/v1/articles', { params: { query } });
    if (!data) throw error;
    yield* data.articles;
    cursor = data.next;
  } while (cursor !== null);
}
