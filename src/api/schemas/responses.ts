import type { TSchema } from 'typebox';
import {
  cacheControlHeaderSchema,
  commonHeaderSchemas,
  contentRangeHeaderSchemas,
  type HeaderSchemas,
  ratePolicyHeaderSchemas,
  readableHeaderSchemas,
  retryHeaderSchemas,
  varyHeaderSchema,
} from './answer-headers.ts';
import { type Component, ref } from './component.ts';
import { Problem } from './problem.ts';

/** A response as OpenAPI describes it: what it means, its header fields, and what it holds in each media type. */
export interface ResponseSchema {
  readonly description: string;
  readonly headers: Readonly<Record<string, TSchema>>;
  readonly content: Readonly<Record<string, { readonly schema: TSchema; readonly example?: unknown }>>;
}

const headers = { ...commonHeaderSchemas, ...cacheControlHeaderSchema, ...varyHeaderSchema };

/** A response in each of these media types, the default first, with header fields beside those that all have. */
export const content = (
  content: ResponseSchema['content'],
  description: string,
  others: HeaderSchemas = {},
): ResponseSchema => ({ description, headers: { ...headers, ...others }, content });

export const json = (schema: Component, description: string): ResponseSchema =>
  content({ 'application/json': { schema: ref(schema) } }, description);

const meanings = {
  400: 'A parameter or the body is wrong; `errors` names each.',
  404: 'There is no such article or part.',
  406: 'The resource has none of the media types in `Accept`.',
  408: 'The request took too long to arrive.',
  412: 'A condition of the request does not hold.',
  413: 'The body is larger than this service is configured to analyse.',
  414: 'The URL is longer than 8,000 characters.',
  415: 'The body is of another media type, charset or content coding than the resource reads.',
  416: 'The body ends before the range begins.',
  422: 'The text is not well-formed Unicode.',
  429: 'The client has had its quota of requests of this minute.',
  431: 'The URL and the header fields together are larger than the server reads.',
  500: 'The service failed.',
  503: 'The service is not ready or has too much to do; `Retry-After` may say when to ask again.',
} as const;

/** What any request may be answered that is too slow, too long or one too many, or meets a service that has too much to do. */
const always = [408, 414, 429, 431, 503] as const;

/** Header fields that only answers with this status have. */
const headersOf: Readonly<Record<number, HeaderSchemas>> = {
  415: readableHeaderSchemas,
  416: contentRangeHeaderSchemas,
  429: { ...retryHeaderSchemas, ...ratePolicyHeaderSchemas },
  503: retryHeaderSchemas,
};

/** The problems that an operation may answer with. */
export const problems = (...statuses: (keyof typeof meanings)[]): Record<number, ResponseSchema> =>
  Object.fromEntries(
    [...statuses, ...always].map((status) => [
      status,
      content(
        { 'application/problem+json': { schema: ref(Problem) } },
        meanings[status],
        headersOf[status] ?? {},
      ),
    ]),
  );
