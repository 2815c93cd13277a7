import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { ArticleStore } from '../../articles/index.ts';
import { sendProblem } from '../problems/index.ts';
import { Health, json, noQuery, problems } from '../schemas/index.ts';

const live = {
  operationId: 'getLiveness',
  summary: 'Ask whether the process lives',
  description: 'Answers as long as the process can answer. Restart it when this fails.',
  tags: ['service'],
  querystring: noQuery,
  response: { 200: json(Health, 'It lives.'), ...problems(400, 406, 500) },
};

const ready = {
  operationId: 'getReadiness',
  summary: 'Ask whether the service is ready',
  description: 'Whether requests should be sent here: false while the service starts and once it stops.',
  tags: ['service'],
  querystring: noQuery,
  response: { 200: json(Health, 'It is ready.'), ...problems(400, 406, 500, 503) },
};

/** For the orchestrator: is the process alive, does it want traffic. */
export const healthRoutes =
  (store: ArticleStore, isReady: () => boolean, version: string): FastifyPluginCallbackTypebox =>
  (app, _options, done) => {
    const health = () => ({ status: 'pass', version, articles: store.size });
    app.get('/health/live', { schema: live }, (_request, reply) =>
      reply.header('cache-control', 'no-store').send(health()),
    );
    app.get('/health/ready', { schema: ready }, (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (isReady()) return reply.send(health());
      return sendProblem(request, reply, {
        kind: 'not-ready',
        detail: 'The service is starting or stopping.',
      });
    });
    done();
  };
