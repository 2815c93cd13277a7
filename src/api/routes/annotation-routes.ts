import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { type FrontDesk, freshnessOfArticle } from '../delivery/index.ts';
import { delivered, offers, withFormat } from '../offers/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { articleParams, noQuery, problems } from '../schemas/index.ts';

const get = {
  operationId: 'getAnnotations',
  summary: 'Get an article’s quotes and mentions as Web Annotations',
  description:
    'An AnnotationCollection after W3C’s Web Annotation Data Model: each quote described by who says it, each mention identified by its entity, with selectors for the plain text. Positions are in code points always.',
  tags: ['annotations'],
  params: articleParams,
  querystring: withFormat(noQuery, offers.annotations),
  response: { ...delivered(offers.annotations, 'The annotations.'), ...problems(404) },
};

/** The annotations of an article. */
export const annotationRoutes =
  (store: ArticleStore, desk: FrontDesk, baseAddress: () => string): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/annotations', { schema: get }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.annotations,
        subject: { analysed, base: baseAddress() },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };
