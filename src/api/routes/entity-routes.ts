import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { deliver } from '../delivery/index.ts';
import { offered, offers, withFormat } from '../offers/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { indexOf } from '../representations/index.ts';
import { articleParams, entitiesQuery, entityParams, problems, unitQuery } from '../schemas/index.ts';

const list = {
  operationId: 'listEntities',
  summary: 'List an article’s entities',
  description: 'Who and what is named, the most salient first, each with every mention.',
  tags: ['entities'],
  params: articleParams,
  querystring: withFormat(entitiesQuery, offers.entities),
  response: { 200: offered(offers.entities, 'The entities.'), ...problems(400, 404, 406, 500) },
};

const get = {
  operationId: 'getEntity',
  summary: 'Get one entity',
  description: 'One entity by its id.',
  tags: ['entities'],
  params: entityParams,
  querystring: withFormat(unitQuery, offers.entity),
  response: { 200: offered(offers.entity, 'The entity.'), ...problems(400, 404, 406, 500) },
};

/** The entities of an article. */
export const entityRoutes =
  (store: ArticleStore): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/entities', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return deliver(request, reply, offers.entities, { analysed, ...request.query });
    });

    app.get('/v1/articles/:articleId/entities/:entityId', { schema: get }, (request, reply) => {
      const { articleId, entityId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      if (!analysed.analysis.entities[indexOf(entityId)])
        return sendNotFound(request, reply, `entity ${entityId} in article ${articleId}`);
      return deliver(request, reply, offers.entity, { analysed, entityId, ...request.query });
    });
    done();
  };
