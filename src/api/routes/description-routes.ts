import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Freshness, FrontDesk } from '../delivery/index.ts';
import { delivered, offers } from '../offers/index.ts';
import { noQuery } from '../schemas/index.ts';

const describe = (operationId: string, summary: string, answers: ReturnType<typeof delivered>) => ({
  operationId,
  summary,
  description: 'The description of this interface that you are reading, in OpenAPI 3.1.',
  tags: ['service'],
  querystring: noQuery,
  response: answers,
});

const json = describe(
  'getOpenapiJson',
  'Get the OpenAPI document as JSON',
  delivered(offers.openapiJson, 'The OpenAPI document.'),
);
const yaml = describe(
  'getOpenapiYaml',
  'Get the OpenAPI document as YAML',
  delivered(offers.openapiYaml, 'The OpenAPI document.'),
);

const catalog = {
  operationId: 'getApiCatalog',
  summary: 'Find the interfaces',
  description: 'What interfaces there are here and where they are described, after RFC 9727.',
  tags: ['service'],
  querystring: noQuery,
  response: delivered(offers.apiCatalog, 'The links.'),
};

const linksUnder = (basePath: string) => ({
  linkset: [
    {
      anchor: `${basePath}/`,
      'service-desc': [
        { href: `${basePath}/openapi.json`, type: 'application/json' },
        { href: `${basePath}/openapi.yaml`, type: 'application/yaml' },
      ],
      'service-doc': [{ href: `${basePath}/docs`, type: 'text/html' }],
      status: [{ href: `${basePath}/health/ready`, type: 'application/json' }],
    },
  ],
});

/** How the OpenAPI document is written out. */
export interface Description {
  readonly json: () => string;
  readonly yaml: () => string;
}

/** What the service says of its interface. The document is written on first use. */
export const descriptionRoutes =
  (description: Description, desk: FrontDesk, freshness: Freshness): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/openapi.json', { schema: json }, (request, reply) =>
      desk.deliver(request, reply, { offers: offers.openapiJson, subject: description.json, freshness }),
    );
    app.get('/openapi.yaml', { schema: yaml }, (request, reply) =>
      desk.deliver(request, reply, { offers: offers.openapiYaml, subject: description.yaml, freshness }),
    );
    app.get('/.well-known/api-catalog', { schema: catalog }, (request, reply) =>
      desk.deliver(request, reply, {
        offers: offers.apiCatalog,
        subject: linksUnder(app.prefix),
        freshness,
        links: [{ target: `${app.prefix}/.well-known/api-catalog`, rel: 'api-catalog' }],
      }),
    );
    done();
  };
