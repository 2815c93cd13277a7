import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { type FrontDesk, freshnessOfArticle } from '../delivery/index.ts';
import { delivered, offers, withFormat } from '../offers/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { articleParams, problems, unitQuery } from '../schemas/index.ts';

const get = {
  operationId: 'getText',
  summary: 'Get an article’s text',
  description:
    'The text as it is, in UTF-8, or as JSON with its length and hash. Every offset of the other resources points into it. `offsetUnit` is the unit of the JSON’s `length`.',
  tags: ['articles'],
  params: articleParams,
  querystring: withFormat(unitQuery, offers.text),
  response: { ...delivered(offers.text, 'The text.'), ...problems(404) },
};

/** The text of an article, for people and programs. */
export const textRoutes =
  (store: ArticleStore, desk: FrontDesk): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/text', { schema: get }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.text,
        subject: { analysed, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };
