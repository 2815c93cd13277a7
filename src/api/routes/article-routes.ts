import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { type ArticleStore, instantOf } from '../../articles/index.ts';
import { type FrontDesk, freshnessOfArticle, freshnessOfList } from '../delivery/index.ts';
import { delivered, offers, withFormat } from '../offers/index.ts';
import { problemOfFaults, sendNotFound, sendProblem } from '../problems/index.ts';
import { parseCursor } from '../representations/index.ts';
import { articleParams, articlesQuery, noQuery, problems } from '../schemas/index.ts';

const list = {
  operationId: 'listArticles',
  summary: 'List articles',
  description:
    'Articles in pages, newest `publishedAt` first, undated ones last, then by id. Follow `next` as `cursor` until it is null; pages stay right while articles are added.',
  tags: ['articles'],
  querystring: withFormat(articlesQuery, offers.articles),
  response: { ...delivered(offers.articles, 'A page of articles.') },
};

const get = {
  operationId: 'getArticle',
  summary: 'Get an article',
  description:
    'What the article’s file says about it, the size of its text, how many parts it has and where they are; or the article with its text and who and what is named in it, as schema.org JSON-LD or IPTC ninjs.',
  tags: ['articles'],
  params: articleParams,
  querystring: withFormat(noQuery, offers.article),
  response: { ...delivered(offers.article, 'The article.'), ...problems(404) },
};

/** The articles as a list and one by one. */
export const articleRoutes =
  (store: ArticleStore, desk: FrontDesk, baseAddress: () => string): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles', { schema: list }, (request, reply) => {
      const { limit, cursor, ...filter } = request.query;
      const after = cursor === undefined ? undefined : parseCursor(cursor);
      const errors = [
        ...(['from', 'to'] as const)
          .filter((name) => filter[name] !== undefined && instantOf(filter[name]) === undefined)
          .map((parameter) => ({ parameter, detail: 'is not a date or time that exists' })),
        ...(cursor !== undefined && !after
          ? [{ parameter: 'cursor', detail: 'is not a cursor of this list' }]
          : []),
      ];
      if (errors.length > 0) return sendProblem(request, reply, problemOfFaults(errors));
      const page = store.list(filter, limit, after);
      return desk.deliver(request, reply, {
        offers: offers.articles,
        subject: page,
        freshness: freshnessOfList(store),
      });
    });

    app.get('/v1/articles/:articleId', { schema: get }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.article,
        subject: { analysed, base: baseAddress() },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };
