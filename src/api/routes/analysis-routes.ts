import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { sendOverloaded, sendProblem } from '../problems/index.ts';
import { addTextParsers } from '../requests/index.ts';
import { Analysis, AnalysisRequest, json, limits, problems, ref, unitQuery } from '../schemas/index.ts';
import type { AnswerText } from './answer-text.ts';
import { problemOfBody, type TextBody } from './problem-of-body.ts';

const plain = Type.String({
  description: 'The text to analyse, in UTF-8.',
  maxLength: limits.text,
  examples: ['“The bridge is closed,” said Mayor Ana Reis.'],
});

const post = {
  operationId: 'analyzeText',
  summary: 'Analyse a text',
  description:
    'Reads paragraphs, quotes and entities in the text of the request, as for the articles. Nothing is stored. The text is taken as it is: a byte-order mark is dropped, nothing else is altered.',
  tags: ['analyses'],
  querystring: unitQuery,
  body: {
    description: 'A text, as it is or in JSON.',
    content: { 'text/plain': { schema: plain }, 'application/json': { schema: ref(AnalysisRequest) } },
  },
  response: { 200: json(Analysis, 'The analysis.'), ...problems(400, 406, 413, 415, 422, 500, 503) },
};

/** Analyses on request. `maxTextBytes` bounds the request's body. */
export const analysisRoutes =
  (answerText: AnswerText, maxTextBytes: number): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    addTextParsers(app);
    app.post('/v1/analyses', { schema: post, bodyLimit: maxTextBytes }, async (request, reply) => {
      const body = typeof request.body === 'string' ? { text: request.body } : request.body;
      const problem = problemOfBody(body);
      if (problem) return sendProblem(request, reply, problem);
      const { text, publishedAt } = body as TextBody;
      const { socket } = request.raw;
      const { timeout = 0 } = socket;
      // While nothing can be read yet, nobody is slow to read.
      socket.setTimeout(0);
      const answer = await answerText({ text, publishedAt, offsetUnit: request.query.offsetUnit });
      socket.setTimeout(timeout);
      if ('retryAfter' in answer)
        return sendOverloaded(request, reply, answer.retryAfter, 'Too much is waiting to be analysed.');
      return reply.headers({ 'content-type': 'application/json', 'cache-control': 'no-store' }).send(answer);
    });
    done();
  };
