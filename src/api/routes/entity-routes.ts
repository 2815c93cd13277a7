import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { type FrontDesk, freshnessOfArticle } from '../delivery/index.ts';
import { delivered, offers, withFields, withFormat } from '../offers/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { indexOf } from '../representations/index.ts';
import { articleParams, Entity, entitiesQuery, entityParams, problems, unitQuery } from '../schemas/index.ts';

const list = {
  operationId: 'listEntities',
  summary: 'List an article’s entities',
  description: 'Who and what is named, the most salient first, each with every mention.',
  tags: ['entities'],
  params: articleParams,
  querystring: withFields(withFormat(entitiesQuery, offers.entities), Entity),
  response: { ...delivered(offers.entities, 'The entities.'), ...problems(404) },
};

const get = {
  operationId: 'getEntity',
  summary: 'Get one entity',
  description: 'One entity by its id.',
  tags: ['entities'],
  params: entityParams,
  querystring: withFields(withFormat(unitQuery, offers.entity), Entity),
  response: { ...delivered(offers.entity, 'The entity.'), ...problems(404) },
};

/** The entities of an article. */
export const entityRoutes =
  (store: ArticleStore, desk: FrontDesk): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/entities', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.entities,
        subject: { analysed, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });

    app.get('/v1/articles/:articleId/entities/:entityId', { schema: get }, (request, reply) => {
      const { articleId, entityId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      if (!analysed.analysis.entities[indexOf(entityId)])
        return sendNotFound(request, reply, `entity ${entityId} in article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.entity,
        subject: { analysed, entityId, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };
