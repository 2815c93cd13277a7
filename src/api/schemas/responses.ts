import { type TSchema, Type } from 'typebox';
import { type Component, ref } from './component.ts';
import { limits } from './limits.ts';
import { Problem } from './problem.ts';

/** A response as OpenAPI describes it: what it means, its header fields, and what it holds in each media type. */
export interface ResponseSchema {
  readonly description: string;
  readonly headers: Readonly<Record<string, TSchema>>;
  readonly content: Readonly<Record<string, { readonly schema: TSchema; readonly example?: unknown }>>;
}

const headers = {
  'X-Request-Id': Type.String({
    description: 'The request’s id in the service’s log: the one that the client sent, or a new one.',
    pattern: '^[A-Za-z0-9_.:+/=-]{1,128}$',
    minLength: 1,
    maxLength: 128,
    examples: ['80b64b7e-d3a2-46cc-bd9a-ad2eb438ca53'],
  }),
  Vary: Type.String({
    description: 'The request’s header fields that the answer depends on.',
    maxLength: limits.id,
    examples: ['Accept'],
  }),
};

/** A response in each of these media types, the default first. */
export const content = (content: ResponseSchema['content'], description: string): ResponseSchema => ({
  description,
  headers,
  content,
});

export const json = (schema: Component, description: string): ResponseSchema =>
  content({ 'application/json': { schema: ref(schema) } }, description);

const meanings = {
  400: 'A parameter or the body is wrong; `errors` names each.',
  404: 'There is no such article or part.',
  406: 'The resource has none of the media types in `Accept`.',
  408: 'The request took too long to arrive.',
  413: 'The body is larger than this service is configured to analyse.',
  415: 'The body is of another media type or charset than the resource reads.',
  422: 'The text is not well-formed Unicode.',
  431: 'The URL and the header fields together are larger than the server reads.',
  500: 'The service failed.',
  503: 'The service is not ready.',
} as const;

/** What the server answers to any request whose head or body does not arrive as it must. */
const always = [408, 431] as const;

/** The problems that an operation may answer with. */
export const problems = (...statuses: (keyof typeof meanings)[]): Record<number, ResponseSchema> =>
  Object.fromEntries(
    [...statuses, ...always].map((status) => [
      status,
      content({ 'application/problem+json': { schema: ref(Problem) } }, meanings[status]),
    ]),
  );
