import type { FastifyRequest } from 'fastify';

interface Shape {
  readonly properties?: Readonly<Record<string, { readonly type?: unknown }>>;
}

/**
 * Turns the parameters that the route calls integers or lists from words into numbers and lists, in place. Only plain decimal
 * notation is a number: " 1", "1.0" and "1e3" stay words, which validation refuses. Lists are written with commas.
 */
export function readParameters({ routeOptions, params, query }: FastifyRequest): void {
  const { schema } = routeOptions;
  readInto(params, schema?.params);
  readInto(query, schema?.querystring);
}

function readInto(values: unknown, schema: unknown): void {
  const { properties = {} } = (schema ?? {}) as Shape;
  const record = values as Record<string, unknown>;
  for (const name in properties) {
    const word = record[name];
    const type = properties[name]?.type;
    if (type === 'integer' && isInteger(word)) record[name] = Number(word);
    else if (type === 'array' && typeof word === 'string') record[name] = word.split(',');
  }
}

const isInteger = (word: unknown): word is string =>
  typeof word === 'string' && /^-?(?:0|[1-9]\d{0,14})$/.test(word);
