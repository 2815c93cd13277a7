import { Type } from 'typebox';
import { component, oneOf, record } from './component.ts';
import { limits } from './limits.ts';

const path = (description: string, example: string) =>
  Type.String({
    description,
    format: 'uri-reference',
    minLength: 1,
    maxLength: limits.path,
    examples: [example],
  });

const version = Type.String({
  description: 'The version of the service.',
  minLength: 1,
  maxLength: limits.id,
  examples: ['0.1.0'],
});

export const Links = component(
  'Links',
  record(
    {
      name: Type.String({
        description: 'The name of the service.',
        maxLength: limits.id,
        examples: ['verbatim'],
      }),
      version,
      links: record(
        {
          articles: path('The articles.', '/v1/articles'),
          analyses: path('Where to post a text for analysis.', '/v1/analyses'),
          openapi: path('The description of this interface in OpenAPI 3.1, as JSON.', '/openapi.json'),
          documentation: path('The same for people, to try out.', '/docs'),
          health: path('Whether the service is ready.', '/health/ready'),
        },
        { description: 'Where to go from here.' },
      ),
    },
    { description: 'What this service is and where its resources are.' },
  ),
);

export const Health = component(
  'Health',
  record(
    {
      status: oneOf(['pass'], {
        description: 'Always `pass`: what fails answers with a problem.',
        examples: ['pass'],
      }),
      version,
      articles: Type.Integer({
        description: 'How many articles are served.',
        minimum: 0,
        maximum: limits.items,
        format: 'int32',
        examples: [1],
      }),
    },
    { description: 'The state of the service.' },
  ),
);

const href = (description: string, example: string, type: string) =>
  record(
    {
      href: path(description, example),
      type: Type.String({
        description: 'The media type there.',
        maxLength: limits.id,
        examples: [type],
      }),
    },
    { description },
  );

const hrefs = (description: string, example: string, type: string) =>
  Type.Array(href(description, example, type), { description, minItems: 1, maxItems: limits.page });

export const ApiCatalog = component(
  'ApiCatalog',
  record(
    {
      linkset: Type.Array(
        record(
          {
            anchor: path('The interface that the links are about.', '/'),
            'service-desc': hrefs('Its description for machines.', '/openapi.json', 'application/json'),
            'service-doc': hrefs('Its documentation for people.', '/docs', 'text/html'),
            status: hrefs('Whether it is ready.', '/health/ready', 'application/json'),
          },
          { description: 'The links of one interface.' },
        ),
        { description: 'One entry an interface.', minItems: 1, maxItems: 1 },
      ),
    },
    { description: 'The interfaces of this service as a set of links (RFC 9727, RFC 9264).' },
  ),
);

/** The document as a value, whichever way it is written. */
export const OpenapiDocument = {
  ...Type.Object({
    openapi: Type.String({ description: 'The version of OpenAPI.', pattern: '^3\\.1\\.', maxLength: 10 }),
  }),
  additionalProperties: true,
};
