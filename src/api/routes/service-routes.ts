import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { problemKindNames, problemKinds, problemType } from '../problems/index.ts';
import { json, Links, noQuery, oneOf, ProblemKind, problems } from '../schemas/index.ts';

const root = {
  operationId: 'getService',
  summary: 'Find the way',
  description: 'What this service is and where its resources, its description and its documentation are.',
  tags: ['service'],
  querystring: noQuery,
  response: { 200: json(Links, 'The links.'), ...problems(400, 406, 500) },
};

const problem = {
  operationId: 'getProblemKind',
  summary: 'Look up a kind of problem',
  description: 'What the `type` of a problem means and what to do about it.',
  tags: ['service'],
  params: Type.Object(
    {
      kind: oneOf(problemKindNames, {
        description: 'The end of the problem’s `type`.',
        examples: ['invalid-request'],
      }),
    },
    { additionalProperties: false },
  ),
  querystring: noQuery,
  response: { 200: json(ProblemKind, 'The kind of problem.'), ...problems(400, 406, 500) },
};

/** The door of the service, and what the types of its problems lead to. */
export const serviceRoutes =
  (version: string): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const links = {
      articles: '/v1/articles',
      analyses: '/v1/analyses',
      openapi: '/openapi.json',
      documentation: '/docs',
      health: '/health/ready',
    };
    app.get('/', { schema: root }, (_request, reply) => reply.send({ name: 'verbatim', version, links }));
    app.get('/problems/:kind', { schema: problem }, (request, reply) => {
      const { kind } = request.params;
      return reply.send({ type: problemType(kind), ...problemKinds[kind] });
    });
    done();
  };
