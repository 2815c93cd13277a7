import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { type Freshness, type FrontDesk, serviceLinks } from '../delivery/index.ts';
import { delivered, offers } from '../offers/index.ts';
import { problemKindNames, problemKinds, problemType } from '../problems/index.ts';
import { noQuery, oneOf } from '../schemas/index.ts';

const root = {
  operationId: 'getService',
  summary: 'Find the way',
  description: 'What this service is and where its resources, its description and its documentation are.',
  tags: ['service'],
  querystring: noQuery,
  response: delivered(offers.service, 'The links.'),
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
  response: delivered(offers.problemKind, 'The kind of problem.'),
};

/** The door of the service, and what the types of its problems lead to. */
export const serviceRoutes =
  (version: string, desk: FrontDesk, freshness: Freshness): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const { prefix } = app;
    const links = {
      articles: `${prefix}/v1/articles`,
      analyses: `${prefix}/v1/analyses`,
      openapi: `${prefix}/openapi.json`,
      documentation: `${prefix}/docs`,
      health: `${prefix}/health/ready`,
    };
    app.get('/', { schema: root, prefixTrailingSlash: 'slash' }, (request, reply) => {
      const subject = { name: 'verbatim', version, links };
      return desk.deliver(request, reply, {
        offers: offers.service,
        subject,
        freshness,
        links: serviceLinks(prefix),
      });
    });
    app.get('/problems/:kind', { schema: problem }, (request, reply) => {
      const { kind } = request.params;
      const subject = { type: prefix + problemType(kind), ...problemKinds[kind] };
      return desk.deliver(request, reply, { offers: offers.problemKind, subject, freshness });
    });
    done();
  };
