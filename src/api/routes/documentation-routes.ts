import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { buildSwaggerUi } from '../openapi/index.ts';

/** Swagger UI under /docs, an app of its own that is loaded with the first who opens it: most starts never show it. */
export const documentationRoutes =
  (describe: () => object): FastifyPluginCallback =>
  (app, _options, done) => {
    let ui: Promise<FastifyInstance> | undefined;
    const load = () =>
      buildSwaggerUi(app.prefix, describe).catch((error: unknown) => {
        ui = undefined; // the next who asks tries again
        throw error;
      });
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      ui ??= load();
      return answerFrom(await ui, request, reply);
    };
    for (const url of ['/docs', '/docs/*']) app.get(url, { schema: { hide: true } }, answer);
    done();
  };

/** Fields that belong to a connection, not to an answer. */
const hopByHop: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding']);

/** Passes on what the app answers. What it does not have or cannot answer is answered as everywhere. */
async function answerFrom(ui: FastifyInstance, { url, headers }: FastifyRequest, reply: FastifyReply) {
  const answer = await ui.inject({ url, headers });
  const { statusCode } = answer;
  if (statusCode === 404) return reply.callNotFound();
  if (statusCode >= 400) throw Object.assign(new Error('Swagger UI refuses'), answer.json());
  for (const [name, value] of Object.entries(answer.headers))
    if (!hopByHop.has(name)) reply.header(name, value);
  return reply.code(statusCode).send(answer.rawPayload);
}
