import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';

const description = `Verbatim turns news articles into an API: the full text, its paragraphs, who said what, who and what is named, each anchored to
the exact characters of the text.

**Offsets.** Every span is \`{ start, end }\`, half-open, in the unit that \`offsetUnit\` asks for and the answer repeats: Unicode code
points unless you say otherwise, UTF-16 code units for JavaScript and Java, bytes for UTF-8. The slice of the text always equals the span's
own \`text\`.

**Nulls.** What is not known is null, never a missing key and never a guess. Lists are always lists.

**Errors.** Every error is \`application/problem+json\` (RFC 9457); \`errors\` names each wrong parameter, or part of the body by JSON pointer.
Parameters that are not described are errors.`;

/** What the OpenAPI document says beside the routes, and how components are named. */
export const openapiOptions = (version: string): FastifyDynamicSwaggerOptions => ({
  convertConstToEnum: false,
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      summary: 'News articles as an API',
      description,
      version,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The service that this document comes from.' }],
    tags: [
      { name: 'articles', description: 'Articles and their texts.' },
      { name: 'paragraphs', description: 'The blocks of a text, with their roles.' },
      { name: 'quotes', description: 'Who said what.' },
      { name: 'entities', description: 'Who and what is named.' },
      { name: 'analyses', description: 'The same for a text of your own.' },
      { name: 'service', description: 'The service itself.' },
    ],
  },
  refResolver: {
    buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `def-${index}`),
  },
});

/** Swagger UI from local files alone. Its policy allows nothing from elsewhere and works on plain HTTP. */
export const documentationOptions: FastifySwaggerUiOptions = {
  routePrefix: '/docs',
  staticCSP: {
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'img-src': "'self' data:",
    'script-src': "'self'",
    'style-src': "'self'",
  },
  uiConfig: { deepLinking: true, displayRequestDuration: true, tryItOutEnabled: false, docExpansion: 'list' },
};
