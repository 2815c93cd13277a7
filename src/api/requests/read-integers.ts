import type { FastifyRequest } from 'fastify';

interface Shape {
  readonly properties?: Readonly<Record<string, { readonly type?: unknown }>>;
}

/**
 * Turns the parameters that the route calls integers from words into numbers, in place. Only plain decimal notation is one: " 1",
 * "1.0" and "1e3" stay words, which validation refuses.
 */
export function readIntegers({ routeOptions, params, query }: FastifyRequest): void {
  const { schema } = routeOptions;
  readInto(params, schema?.params);
  readInto(query, schema?.querystring);
}

function readInto(values: unknown, schema: unknown): void {
  const { properties = {} } = (schema ?? {}) as Shape;
  const record = values as Record<string, unknown>;
  for (const name in properties) {
    const word = record[name];
    if (properties[name]?.type === 'integer' && isInteger(word)) record[name] = Number(word);
  }
}

const isInteger = (word: unknown): word is string =>
  typeof word === 'string' && /^-?(?:0|[1-9]\d{0,14})$/.test(word);
