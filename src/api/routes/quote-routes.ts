import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { type FrontDesk, freshnessOfArticle } from '../delivery/index.ts';
import { delivered, offers, withFields, withFormat } from '../offers/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { indexOf } from '../representations/index.ts';
import { articleParams, problems, Quote, quoteParams, quotesQuery, unitQuery } from '../schemas/index.ts';

const list = {
  operationId: 'listQuotes',
  summary: 'List an article’s quotes',
  description:
    'Who said what, in text order: the words, where they stand, the words that attribute them and the speaker, resolved to an entity where the text tells. `paragraph` is where a quote starts.',
  tags: ['quotes'],
  params: articleParams,
  querystring: withFields(withFormat(quotesQuery, offers.quotes), Quote),
  response: { ...delivered(offers.quotes, 'The quotes.'), ...problems(404) },
};

const get = {
  operationId: 'getQuote',
  summary: 'Get one quote',
  description: 'One quote by its id.',
  tags: ['quotes'],
  params: quoteParams,
  querystring: withFields(withFormat(unitQuery, offers.quote), Quote),
  response: { ...delivered(offers.quote, 'The quote.'), ...problems(404) },
};

/** The quotes of an article. */
export const quoteRoutes =
  (store: ArticleStore, desk: FrontDesk): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/quotes', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.quotes,
        subject: { analysed, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });

    app.get('/v1/articles/:articleId/quotes/:quoteId', { schema: get }, (request, reply) => {
      const { articleId, quoteId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      if (!analysed.analysis.quotes[indexOf(quoteId)])
        return sendNotFound(request, reply, `quote ${quoteId} in article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.quote,
        subject: { analysed, quoteId, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };
