import { createRequire } from 'node:module';
import { buildApp } from '../src/app.ts';
import { InMemoryArticleStore } from '../src/articles/index.ts';

const { StandaloneValidator } = createRequire(import.meta.url)(
  '@fastify/ajv-compiler',
) as typeof import('@fastify/ajv-compiler');

/** Every validator of the service as a CommonJS module, by its schema in JSON. */
export async function compileValidators(): Promise<ReadonlyMap<string, string>> {
  const modules = new Map<string, string>();
  const buildValidator = StandaloneValidator({
    readMode: false,
    storeFunction: ({ schema }, code) => modules.set(JSON.stringify(schema), code),
  });
  const answerText = async () => ({ retryAfter: 0 }); // nobody asks
  const app = await buildApp({ store: new InMemoryArticleStore(), answerText, version: '', buildValidator });
  await app.ready();
  return modules;
}
