import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { sendNotFound } from '../problems/index.ts';
import { representText } from '../representations/index.ts';
import { negotiate } from '../requests/index.ts';
import { articleParams, content, limits, problems, ref, Text, unitQuery } from '../schemas/index.ts';

const plain = Type.String({
  description: 'The article’s characters, verbatim.',
  maxLength: limits.text,
  examples: ['Russia considers that North Korea has the right to launch ballistic missiles…'],
});

const get = {
  operationId: 'getText',
  summary: 'Get an article’s text',
  description:
    'The text as it is, in UTF-8, or as JSON with its length and hash. Every offset of the other resources points into it. `offsetUnit` is the unit of the JSON’s `length`.',
  tags: ['articles'],
  params: articleParams,
  querystring: unitQuery,
  response: {
    200: content({ 'text/plain': { schema: plain }, 'application/json': { schema: ref(Text) } }, 'The text.'),
    ...problems(400, 404, 406, 500),
  },
};

/** The text of an article, for people and programs. */
export const textRoutes =
  (store: ArticleStore): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    app.get('/v1/articles/:articleId/text', { schema: get }, (request, reply) => {
      const { articleId } = request.params;
      const analysed = store.get(articleId);
      if (!analysed) return sendNotFound(request, reply, `article ${articleId}`);
      const type = negotiate(request.headers.accept, Object.keys(get.response[200].content));
      if (type === 'application/json') return reply.send(representText(analysed, request.query.offsetUnit));
      return reply.type('text/plain; charset=utf-8').send(analysed.article.text);
    });
    done();
  };
