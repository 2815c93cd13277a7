import { createRequire } from 'node:module';
import swagger from '@fastify/swagger';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import {
  type AnswerText,
  analysisRoutes,
  annotationRoutes,
  answerClientError,
  answerError,
  answerUnknown,
  articleRoutes,
  type BuildValidator,
  commonHeaders,
  components,
  createServer,
  descriptionRoutes,
  documentationRoutes,
  documentedRoute,
  entityRoutes,
  type FindClient,
  FrontDesk,
  findClientBehind,
  freshnessOfRelease,
  healthRoutes,
  type Observe,
  openapiOptions,
  type Patience,
  paragraphRoutes,
  quoteRoutes,
  RateLimiter,
  readParameters,
  refuseExcess,
  refuseUnacceptable,
  requestIdOf,
  serviceRoutes,
  shedLoad,
  type TrustedProxies,
  textRoutes,
  traceIdOf,
  usualPatience,
  validateLazily,
} from './api/index.ts';
import type { ArticleStore } from './articles/index.ts';
import { redactUrl } from './logging/index.ts';

export interface AppParts {
  readonly store: ArticleStore;
  /** Analyses texts that are posted. */
  readonly answerText: AnswerText;
  /** The package's version, for the OpenAPI document and the health checks. */
  readonly version: string;
  /** A pino logger or the like; nothing is logged without one. */
  readonly logger?: FastifyBaseLogger | undefined;
  /** The largest body of `POST /v1/analyses`. */
  readonly maxTextBytes?: number | undefined;
  /** How many requests a client may send in a minute; without one, any number. */
  readonly rateLimit?: number | undefined;
  /** The proxies that are believed when they say for whom they ask; none, without it. */
  readonly trustedProxies?: TrustedProxies | undefined;
  /** How much memory answers may be kept in. */
  readonly answerCacheBytes?: number | undefined;
  /** The address under which clients know the service, without a slash at its end; the address that it listens on, without one. */
  readonly publicUrl?: string | undefined;
  /** The path under which clients know it, without a slash at its end, whether or not a proxy in front takes it off. */
  readonly basePath?: string | undefined;
  /** How long clients may take to send a request. */
  readonly patience?: Patience | undefined;
  /** Mean milliseconds by which the event loop may be late before requests are refused; they never are without it. */
  readonly maxEventLoopDelay?: number | undefined;
  /** Is told of each answer, for whoever counts. */
  readonly observe?: Observe | undefined;
  /** Makes validators of the routes' schemas; Fastify's own, each when it is first needed, without one. */
  readonly buildValidator?: BuildValidator | undefined;
  /** Whether the service wants traffic; always, without one. */
  readonly isReady?: (() => boolean) | undefined;
}

/** Assembles the service of its parts. Opens no port: call `listen` on the result. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { version, basePath = '' } = parts;
  const parameters = new Set<string>();
  const observe = observeWith(parts, parameters);
  const limiter = parts.rateLimit ? new RateLimiter(parts.rateLimit) : undefined;
  const findClient = findClientBehind(parts.trustedProxies);
  const desk = new FrontDesk(parts.answerCacheBytes ?? 67_108_864, observe, limiter, findClient);
  const app = createApp(parts, { desk, observe, limiter, findClient, basePath });
  if (parts.maxEventLoopDelay) await shedLoadOver(app, parts.maxEventLoopDelay, basePath);
  app.addHook('onRoute', ({ schema }) => addParameters(schema?.querystring, parameters));
  for (const component of components) app.addSchema(component);
  await app.register(swagger, openapiOptions(version, basePath));
  await app.register(routes(parts, desk), { prefix: basePath });
  return app;
}

/** Every route, under the path of the service. */
const routes =
  (parts: AppParts, desk: FrontDesk): FastifyPluginAsync =>
  async (app) => {
    const { store, answerText, version, maxTextBytes = 1_048_576, isReady = () => true } = parts;
    const baseAddress = () => parts.publicUrl ?? listeningAt(app) + app.prefix;
    const release = freshnessOfRelease(Date.now());
    app.setNotFoundHandler((request, reply) => answerUnknown(request, reply, app.prefix));
    await app.register(documentationRoutes(() => app.swagger()));
    await app.register(serviceRoutes(version, desk, release));
    await app.register(articleRoutes(store, desk, baseAddress));
    await app.register(textRoutes(store, desk));
    await app.register(paragraphRoutes(store, desk));
    await app.register(quoteRoutes(store, desk));
    await app.register(entityRoutes(store, desk));
    await app.register(annotationRoutes(store, desk, baseAddress));
    await app.register(analysisRoutes(answerText, maxTextBytes));
    const description = { json: () => openapiJson(app), yaml: () => openapiYaml(app) };
    await app.register(descriptionRoutes(description, desk, release));
    await app.register(healthRoutes(store, isReady, version));
  };

/** The OpenAPI document of an app that is ready, as committed under openapi/. */
export const openapiJson = (app: FastifyInstance): string =>
  `${JSON.stringify(app.swagger(), undefined, 2)}\n`;

/** The same as YAML, whose writer is loaded with the first who asks. */
export function openapiYaml(app: FastifyInstance): string {
  const { stringify } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return stringify(app.swagger(), { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** Where the app is reached on its own machine. */
function listeningAt({ server }: FastifyInstance): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return 'http://localhost';
  const host = /^(?:0\.0\.0\.0|::)$/.test(address.address) ? 'localhost' : address.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

/** Adds the names of a query's parameters. */
function addParameters(query: unknown, parameters: Set<string>): void {
  for (const name of Object.keys((query as { properties?: object })?.properties ?? {})) parameters.add(name);
}

/** One line an answer, where lines of that level are written, and whatever else is to be done with it; undefined where that is nothing. */
function observeWith({ logger, observe }: AppParts, parameters: ReadonlySet<string>): Observe | undefined {
  if (!logger || !writesInfo(logger)) return observe;
  return (answered) => {
    const { id: requestId, traceId, client, method, status, milliseconds } = answered;
    const url = redactUrl(answered.url, parameters);
    logger.info({ requestId, traceId, client, method, url, status, milliseconds }, 'answered');
    observe?.(answered);
  };
}

/** A logger that cannot say what it writes writes all. */
const writesInfo = (logger: FastifyBaseLogger & Partial<Pick<Logger, 'isLevelEnabled'>>): boolean =>
  logger.isLevelEnabled?.('info') ?? true;

async function shedLoadOver(
  app: FastifyInstance,
  maxEventLoopDelay: number,
  basePath: string,
): Promise<void> {
  const { default: underPressure } = await import('@fastify/under-pressure');
  const pressureHandler = (request: FastifyRequest, reply: FastifyReply) =>
    shedLoad(request, reply, basePath);
  await app.register(underPressure, { maxEventLoopDelay, sampleInterval: 500, pressureHandler });
}

/** What stands between the requests and the routes. */
interface Gate {
  readonly desk: FrontDesk;
  readonly observe: Observe | undefined;
  readonly limiter: RateLimiter | undefined;
  readonly findClient: FindClient;
  readonly basePath: string;
}

function createApp(parts: AppParts, gate: Gate): FastifyInstance {
  const { logger, patience = usualPatience, buildValidator = validateLazily } = parts;
  const { desk, observe, findClient, basePath } = gate;
  const app = Fastify({
    ...(logger && { loggerInstance: logger }),
    // Whatever is ready goes out before Fastify sees the request.
    serverFactory: (route) =>
      createServer(
        (request, response) => {
          if (!desk.answer(request, response)) route(request, response);
        },
        { patience, basePath },
      ),
    // What arrives while the service stops is answered, and its connection closed.
    return503OnClosing: false,
    genReqId: requestIdOf,
    logController: new LogController({ requestIdLogLabel: 'requestId', disableRequestLogging: true }),
    // Ajv names everything that is wrong, and neither drops nor converts anything by itself.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true, verbose: true } },
    // Answers are plain values of the schemas' static types; tests check them, so no second serializer is needed.
    schemaController: {
      compilersFactory: { buildValidator, buildSerializer: () => () => JSON.stringify },
    },
    // Longer than a request's head can be, so that a schema, not the router, refuses long ids.
    routerOptions: { maxParamLength: 65_536 },
    frameworkErrors: (error, request, reply) => {
      reply.headers(commonHeaders).header('x-request-id', request.id);
      answerError(error, request, reply, basePath);
    },
    clientErrorHandler: (error, socket) => answerClientError(error, socket, basePath),
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request, reply, basePath));
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(commonHeaders).header('x-request-id', request.id);
    if (refuseExcess(request, reply, gate)) return;
    // Before any body is read, whose media type would otherwise be complained of first.
    if (request.is404) answerUnknown(request, reply, basePath);
    else refuseUnacceptable(request, reply, done);
  });
  app.addHook('preValidation', (request, _reply, done) => {
    readParameters(request);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { id, method, url, raw } = request;
    const { statusCode: status, elapsedTime: milliseconds } = reply;
    const route = documentedRoute(request, basePath);
    observe?.({
      id,
      client: findClient(raw),
      traceId: traceIdOf(raw),
      method,
      url,
      route,
      status,
      milliseconds,
    });
    done();
  });
  app.addHook('preClose', async () => desk.close());
  return app;
}
