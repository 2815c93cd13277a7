import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { indexOf, representArticleQuote, representQuotes } from '../representations/index.ts';
import {
  ArticleQuote,
  articleParams,
  json,
  problems,
  Quotes,
  quoteParams,
  quotesQuery,
  unitQuery,
} from '../schemas/index.ts';
import { filterQuotes } from './quote-filter.ts';

const list = {
  operationId: 'listQuotes',
  summary: 'List an article’s quotes',
  description:
    'Who said what, in text order: the words, where they stand, the words that attribute them and the speaker, resolved to an entity where the text tells. `paragraph` is where a quote starts.',
  tags: ['quotes'],
  params: articleParams,
  querystring: quotesQuery,
  response: { 200: json(Quotes, 'The quotes.'), ...problems(400, 404, 406, 500) },
};

const get = {
  operationId: 'getQuote',
  summary: 'Get one quote',
  description: 'One quote by its id.',
  tags: ['quotes'],
  params: quoteParams,
  querystring: unitQuery,
  response: { 200: json(ArticleQuote, 'The quote.'), ...problems(400, 404, 406, 500) },
};

/** The quotes of an article. */
export const quoteRoutes =
  (store: ArticleStore): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/quotes', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      const { offsetUnit, ...filter } = request.query;
      return reply.send(representQuotes(analysed, offsetUnit, filterQuotes(analysed.analysis, filter)));
    });

    app.get('/v1/articles/:articleId/quotes/:quoteId', { schema: get }, (request, reply) => {
      const { articleId, quoteId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      const quote = representArticleQuote(analysed, request.query.offsetUnit, indexOf(quoteId));
      if (!quote) return sendNotFound(request, reply, `quote ${quoteId} in article ${articleId}`);
      return reply.send(quote);
    });
    done();
  };
