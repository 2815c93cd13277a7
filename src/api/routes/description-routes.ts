import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { noQuery, problems } from '../schemas/index.ts';

const describe = (mediaType: string, operationId: string, summary: string, schema: object) => ({
  operationId,
  summary,
  description: 'The description of this interface that you are reading, in OpenAPI 3.1.',
  tags: ['service'],
  querystring: noQuery,
  response: {
    200: { description: 'The OpenAPI document.', content: { [mediaType]: { schema } } },
    ...problems(400, 406, 500),
  },
});

/** The document as a value, whichever way it is written. */
const document = {
  ...Type.Object({
    openapi: Type.String({ description: 'The version of OpenAPI.', pattern: '^3\\.1\\.', maxLength: 10 }),
  }),
  additionalProperties: true,
};
const json = describe('application/json', 'getOpenapiJson', 'Get the OpenAPI document as JSON', document);
const yaml = describe('application/yaml', 'getOpenapiYaml', 'Get the OpenAPI document as YAML', document);

/** How the OpenAPI document is written out. */
export interface Description {
  readonly json: () => string;
  readonly yaml: () => string;
}

/** The OpenAPI document, written on first use. */
export const descriptionRoutes =
  (description: Description): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/openapi.json', { schema: json }, (_request, reply) =>
      reply.type('application/json; charset=utf-8').send(description.json()),
    );
    app.get('/openapi.yaml', { schema: yaml }, (_request, reply) =>
      reply.type('application/yaml; charset=utf-8').send(description.yaml()),
    );
    done();
  };
