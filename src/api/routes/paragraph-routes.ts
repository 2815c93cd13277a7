import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { representArticleParagraph, representParagraphs } from '../representations/index.ts';
import {
  ArticleParagraph,
  articleParams,
  json,
  Paragraphs,
  paragraphParams,
  problems,
  unitQuery,
} from '../schemas/index.ts';

const list = {
  operationId: 'listParagraphs',
  summary: 'List an article’s paragraphs',
  description: 'Every paragraph in text order, with its role and where it stands.',
  tags: ['paragraphs'],
  params: articleParams,
  querystring: unitQuery,
  response: { 200: json(Paragraphs, 'The paragraphs.'), ...problems(400, 404, 406, 500) },
};

const get = {
  operationId: 'getParagraph',
  summary: 'Get one paragraph',
  description: 'One paragraph by its number.',
  tags: ['paragraphs'],
  params: paragraphParams,
  querystring: unitQuery,
  response: { 200: json(ArticleParagraph, 'The paragraph.'), ...problems(400, 404, 406, 500) },
};

/** The paragraphs of an article. */
export const paragraphRoutes =
  (store: ArticleStore): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/paragraphs', { schema: list }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      return reply.send(representParagraphs(analysed, request.query.offsetUnit));
    });

    app.get('/v1/articles/:articleId/paragraphs/:number', { schema: get }, (request, reply) => {
      const { articleId, number } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      const paragraph = representArticleParagraph(analysed, request.query.offsetUnit, number);
      if (!paragraph) return sendNotFound(request, reply, `paragraph ${number} in article ${articleId}`);
      return reply.send(paragraph);
    });
    done();
  };
