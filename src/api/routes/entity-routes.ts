import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { sendNotFound } from '../problems/index.ts';
import {
  indexesBySalience,
  indexOf,
  representArticleEntity,
  representEntities,
} from '../representations/index.ts';
import {
  ArticleEntity,
  articleParams,
  Entities,
  entitiesQuery,
  entityParams,
  json,
  problems,
  unitQuery,
} from '../schemas/index.ts';

const list = {
  operationId: 'listEntities',
  summary: 'List an article’s entities',
  description: 'Who and what is named, the most salient first, each with every mention.',
  tags: ['entities'],
  params: articleParams,
  querystring: entitiesQuery,
  response: { 200: json(Entities, 'The entities.'), ...problems(400, 404, 406, 500) },
};

const get = {
  operationId: 'getEntity',
  summary: 'Get one entity',
  description: 'One entity by its id.',
  tags: ['entities'],
  params: entityParams,
  querystring: unitQuery,
  response: { 200: json(ArticleEntity, 'The entity.'), ...problems(400, 404, 406, 500) },
};

/** The entities of an article. */
export const entityRoutes =
  (store: ArticleStore): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/entities', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      const { offsetUnit, type } = request.query;
      const { analysis } = analysed;
      const indexes = indexesBySalience(analysis).filter(
        (index) => type === undefined || analysis.entities[index]!.type === type,
      );
      return reply.send(representEntities(analysed, offsetUnit, indexes));
    });

    app.get('/v1/articles/:articleId/entities/:entityId', { schema: get }, (request, reply) => {
      const { articleId, entityId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      const entity = representArticleEntity(analysed, request.query.offsetUnit, indexOf(entityId));
      if (!entity) return sendNotFound(request, reply, `entity ${entityId} in article ${articleId}`);
      return reply.send(entity);
    });
    done();
  };
