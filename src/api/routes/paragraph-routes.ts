import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { type FrontDesk, freshnessOfArticle } from '../delivery/index.ts';
import { delivered, offers, withFields, withFormat } from '../offers/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { articleParams, Paragraph, paragraphParams, problems, unitQuery } from '../schemas/index.ts';

const list = {
  operationId: 'listParagraphs',
  summary: 'List an article’s paragraphs',
  description: 'Every paragraph in text order, with its role and where it stands.',
  tags: ['paragraphs'],
  params: articleParams,
  querystring: withFields(withFormat(unitQuery, offers.paragraphs), Paragraph),
  response: { ...delivered(offers.paragraphs, 'The paragraphs.'), ...problems(404) },
};

const get = {
  operationId: 'getParagraph',
  summary: 'Get one paragraph',
  description: 'One paragraph by its number.',
  tags: ['paragraphs'],
  params: paragraphParams,
  querystring: withFields(withFormat(unitQuery, offers.paragraph), Paragraph),
  response: { ...delivered(offers.paragraph, 'The paragraph.'), ...problems(404) },
};

/** The paragraphs of an article. */
export const paragraphRoutes =
  (store: ArticleStore, desk: FrontDesk): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/paragraphs', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.paragraphs,
        subject: { analysed, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });

    app.get('/v1/articles/:articleId/paragraphs/:number', { schema: get }, (request, reply) => {
      const { articleId, number } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      if (!analysed.analysis.paragraphs[number - 1])
        return sendNotFound(request, reply, `paragraph ${number} in article ${articleId}`);
      return desk.deliver(request, reply, {
        offers: offers.paragraph,
        subject: { analysed, number, ...request.query },
        freshness: freshnessOfArticle(store, articleId),
      });
    });
    done();
  };
