import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import { swaggerUiOptions } from './swagger-ui-options.ts';

/** Swagger UI, loaded here, as an app that is asked by `inject` and opens no port. */
export async function buildSwaggerUi(basePath: string, describe: () => object): Promise<FastifyInstance> {
  const { default: swaggerUi } = await import('@fastify/swagger-ui');
  const ui = Fastify({ routerOptions: { maxParamLength: 65_536 } });
  ui.register(describedBy(describe));
  ui.register((app) => app.register(swaggerUi, swaggerUiOptions(basePath)), { prefix: basePath });
  await ui.ready();
  return ui;
}

/** What Swagger UI needs of @fastify/swagger: its name, and the document. */
const describedBy = (describe: () => object): FastifyPluginAsync =>
  Object.assign(async (app: FastifyInstance) => void app.decorate('swagger', describe as never), {
    [Symbol.for('skip-override')]: true,
    [Symbol.for('plugin-meta')]: { name: '@fastify/swagger' },
  });
