import { type TSchema, Type } from 'typebox';
import { limits } from './limits.ts';

/** Header fields by name, as a response describes them. */
export type HeaderSchemas = Readonly<Record<string, TSchema>>;

const field = (description: string, example: string, pattern?: string) =>
  Type.String({
    description,
    minLength: 1,
    maxLength: limits.header,
    ...(pattern !== undefined && { pattern }),
    examples: [example],
  });

/** On every answer, whatever becomes of the request. */
export const commonHeaderSchemas: HeaderSchemas = {
  'Access-Control-Allow-Origin': field('Pages of every origin may read the answer.', '*', '^\\*$'),
  'Access-Control-Expose-Headers': field('Their scripts may read every header field.', '*', '^\\*$'),
  RateLimit: field(
    'How many requests the client has left in this minute (`r`) and how many seconds remain of it (`t`); not there where the service sets no limit.',
    '"minute";r=59999;t=42',
    '^"minute";r=[0-9]{1,16};t=[0-9]{1,2}$',
  ),
  'X-Request-Id': Type.String({
    description: 'The request’s id in the service’s log: the one that the client sent, or a new one.',
    pattern: '^[A-Za-z0-9_.:+/=-]{1,128}$',
    minLength: 1,
    maxLength: 128,
    examples: ['80b64b7e-d3a2-46cc-bd9a-ad2eb438ca53'],
  }),
};

/** Where the quota is spent. */
export const ratePolicyHeaderSchemas: HeaderSchemas = {
  'RateLimit-Policy': field(
    'The quota (`q`) of requests in a window of so many seconds (`w`).',
    '"minute";q=60000;w=60',
    '^"minute";q=[0-9]{1,16};w=60$',
  ),
};

/** What a resource reads of those that can be sent. */
export const readableHeaderSchemas: HeaderSchemas = {
  'Accept-Post': field('The media types that are read.', 'text/plain, application/json'),
  'Accept-Encoding': field('The content codings that are read.', 'identity', '^identity$'),
};

/** Where asking later helps. */
export const retryHeaderSchemas: HeaderSchemas = {
  'Retry-After': field('After how many seconds to ask again.', '42', '^[0-9]{1,10}$'),
};

const vary = field('The request’s header fields that the answer depends on.', 'Accept, Accept-Encoding');

/** How long caches may keep an answer. */
export const cacheControlHeaderSchema: HeaderSchemas = {
  'Cache-Control': field('How long the answer may be used again.', 'public, max-age=60'),
};

/** On an answer that was chosen among others. */
export const varyHeaderSchema: HeaderSchemas = { Vary: vary };

/** What a cache needs to keep an answer and to ask again: on 200, 206 and 304. */
export const cachingHeaderSchemas: HeaderSchemas = {
  ...cacheControlHeaderSchema,
  ETag: field(
    'The strong entity tag of these very bytes: other codings have others. Send it as `If-None-Match`.',
    '"X48E9qOokqqrvdts8nOJRA"',
    '^"[A-Za-z0-9+/]{22}"$',
  ),
  ...varyHeaderSchema,
};

/** What a representation says of itself: on 200 and 206. */
export const representationHeaderSchemas: HeaderSchemas = {
  ...cachingHeaderSchemas,
  'Content-Encoding': field(
    'The coding that the body is in; not there where it is as it is.',
    'br',
    '^(?:br|zstd|gzip)$',
  ),
  'Last-Modified': field('When the answer’s source was read.', 'Tue, 05 Nov 2024 10:00:00 GMT'),
  Link: field(
    'Links (RFC 8288): the canonical address, the schema, other representations, the next page, the service’s description.',
    '</openapi.json>; rel="service-desc"; type="application/json"',
  ),
  'Repr-Digest': field(
    'SHA-256 of the whole body as it is encoded (RFC 9530).',
    'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
    '^sha-256=:[A-Za-z0-9+/]{43}=:$',
  ),
};

/** On answers whose body may be asked for in parts. */
export const rangesHeaderSchemas: HeaderSchemas = {
  'Accept-Ranges': field('Parts may be asked for in bytes.', 'bytes', '^bytes$'),
};

/** Which part a 206 has, or how long the body is that a 416 has no part of. */
export const contentRangeHeaderSchemas: HeaderSchemas = {
  'Content-Range': field(
    'Which bytes of how many.',
    'bytes 0-99/3150',
    '^bytes (?:[0-9]+-[0-9]+|\\*)/[0-9]+$',
  ),
};
