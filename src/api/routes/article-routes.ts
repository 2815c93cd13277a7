import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Static } from 'typebox';
import { type ArticlePage, type ArticleStore, instantOf } from '../../articles/index.ts';
import {
  type FrontDesk,
  freshnessOfArticle,
  freshnessOfList,
  pageLinks,
  serviceLinks,
} from '../delivery/index.ts';
import { delivered, offers, withFields, withFormat } from '../offers/index.ts';
import { type Problem, problemOfFaults, sendNotFound, sendProblem } from '../problems/index.ts';
import { parseCursor, representCursor } from '../representations/index.ts';
import { Article, articleParams, articlesQuery, noQuery, problems } from '../schemas/index.ts';

const list = {
  operationId: 'listArticles',
  summary: 'List articles',
  description:
    'Articles in pages, newest `publishedAt` first, undated ones last, then by id. Follow `next` as `cursor` until it is null; pages stay right while articles are added.',
  tags: ['articles'],
  querystring: withFields(withFormat(articlesQuery, offers.articles), Article),
  response: { ...delivered(offers.articles, 'A page of articles.') },
};

const get = {
  operationId: 'getArticle',
  summary: 'Get an article',
  description:
    'What the article’s file says about it, the size of its text, how many parts it has and where they are; or the article with its text and who and what is named in it, as schema.org JSON-LD or IPTC ninjs.',
  tags: ['articles'],
  params: articleParams,
  querystring: withFields(withFormat(noQuery, offers.article), Article),
  response: { ...delivered(offers.article, 'The article.'), ...problems(404) },
};

/** The articles as a list and one by one. */
export const articleRoutes =
  (store: ArticleStore, desk: FrontDesk, baseAddress: () => string): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles', { schema: list }, (request, reply) => {
      const { limit, cursor, fields, ...filter } = request.query;
      const start = cursor === undefined ? undefined : (parseCursor(cursor) ?? 'unreadable');
      const faults = [...faultsOfDates(filter), ...(start === 'unreadable' ? [faultOfCursor] : [])];
      if (start === 'unreadable' || faults.length > 0)
        return sendProblem(request, reply, problemOfFaults(faults));
      const page = store.list(filter, limit, start);
      return desk.deliver(request, reply, {
        offers: offers.articles,
        subject: { ...page, fields, basePath: app.prefix },
        freshness: freshnessOfList(store),
        links: [...pageLinks(request, cursorsAround(page)), ...serviceLinks(app.prefix)],
      });
    });

    app.get('/v1/articles/:articleId', { schema: get }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.article,
        subject: { analysed, base: baseAddress(), basePath: app.prefix, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };

type Fault = NonNullable<Problem['errors']>[number];

/** What the schema cannot see: days that do not exist, */
const faultsOfDates = (bounds: Pick<Static<typeof articlesQuery>, 'from' | 'to'>): readonly Fault[] =>
  (['from', 'to'] as const)
    .filter((name) => bounds[name] !== undefined && instantOf(bounds[name]) === undefined)
    .map((parameter) => ({ parameter, detail: 'is not a date or time that exists' }));

/** and cursors that are none. */
const faultOfCursor: Fault = { parameter: 'cursor', detail: 'is not a cursor of this list' };

const cursorsAround = ({ previous, next }: ArticlePage) => ({
  prev: previous && representCursor({ before: previous }),
  next: next && representCursor({ after: next }),
});
