import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { Document } from './document.ts';
import { offerExamples } from './offer-examples.ts';
import { shareResponses } from './share-responses.ts';
import { writeListsWithCommas } from './write-lists-with-commas.ts';

const description = `Verbatim turns news articles into an API: the full text, its paragraphs, who said what, who and what is named, each anchored to
the exact characters of the text.

**Offsets.** Every span is \`{ start, end }\`, half-open, in the unit that \`offsetUnit\` asks for and the answer repeats: Unicode code
points unless you say otherwise, UTF-16 code units for JavaScript and Java, bytes for UTF-8. The slice of the text always equals the span's
own \`text\`.

**Nulls.** What is not known is null, never a missing key and never a guess. Lists are always lists.

**Errors.** Every error is \`application/problem+json\` (RFC 9457); \`errors\` names each wrong parameter, or part of the body by JSON pointer.
Parameters that are not described are errors.`;

/** Relative, so that the document is right wherever it is served; `x-internal` says that readers outside are meant to call it. */
const serverUnder = (basePath: string) => ({
  url: basePath || '/',
  description: 'The service that this document comes from, be it local, staging or production.',
  'x-internal': false,
});

/** What the OpenAPI document says beside the routes, and how components are named. */
export const openapiOptions = (version: string, basePath: string): FastifyDynamicSwaggerOptions => ({
  convertConstToEnum: false,
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      summary: 'News articles as an API',
      description,
      version,
      contact: { name: 'The developers of Verbatim' },
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [serverUnder(basePath)],
    security: [],
    tags: [
      { name: 'articles', description: 'Articles and their texts.' },
      { name: 'paragraphs', description: 'The blocks of a text, with their roles.' },
      { name: 'quotes', description: 'Who said what.' },
      { name: 'entities', description: 'Who and what is named.' },
      { name: 'annotations', description: 'Quotes and mentions as W3C Web Annotations.' },
      { name: 'analyses', description: 'The same for a text of your own.' },
      { name: 'service', description: 'The service itself.' },
    ],
  },
  transformObject: (document) =>
    'openapiObject' in document
      ? shareResponses(writeListsWithCommas(offerExamples(document.openapiObject as Document)))
      : document.swaggerObject,
  refResolver: {
    buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `def-${index}`),
  },
});
