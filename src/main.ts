#!/usr/bin/env node
/**
 * The composition page: everything that the commands need is built here, by hand. What takes long to load (Fastify, the schemas,
 * the weights) is loaded by the commands that need it, so that a wrong flag is answered at once.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ArticleStore, InMemoryArticleStore } from './articles/index.ts';
import {
  type AnswerText,
  analyzeCommand,
  openapiCommand,
  runCli,
  type Service,
  serveCommand,
} from './cli/index.ts';
import type { Config } from './config.ts';
import { type AnalyzeArticle, type IngestReport, ingestArticles } from './ingest/index.ts';
import type { Metrics } from './metrics/index.ts';
import { readPackageVersion } from './package-version.ts';
import { watchSilentConnections } from './watch-silent-connections.ts';
import { AnalysisPool } from './workers/index.ts';

const help = `Usage: verbatim COMMAND

News articles as an API: the text, its paragraphs, who said what, who and what is named, each anchored
to the exact characters.

  serve    serve a folder of articles over HTTP
  analyze  analyse one text, or one a line, and print JSON
  openapi  print the description of the HTTP interface

  -h, --help  this text, or that of a command: verbatim serve --help
  --version   the version
`;

/** Posted texts of the largest size that may wait for a thread. */
const mostTextsPending = 8;

/** The service on its real parts. It holds no port and no article yet. */
async function buildService(config: Config): Promise<Service> {
  if (config.cacheDir !== undefined) enableCompileCache(join(config.cacheDir, 'code'));
  const [{ buildApp }, { createLogger }] = await Promise.all([
    import('./app.ts'),
    import('./logging/index.ts'),
  ]);
  const logger = createLogger(config.logLevel);
  const store = new InMemoryArticleStore();
  let ready = false;
  const { maxTextBytes, rateLimit, answerCacheBytes, publicUrl, basePath, trustedProxies } = config;
  const pool = new AnalysisPool({
    threads: config.analysisThreads,
    mostPending: mostTextsPending * maxTextBytes,
  });
  const metrics = config.metricsPort === undefined ? undefined : await createMetrics(store, pool);
  const app = await buildApp({
    store,
    answerText: (request) => pool.answer(request),
    version,
    logger,
    maxTextBytes,
    rateLimit,
    answerCacheBytes,
    publicUrl,
    basePath,
    trustedProxies,
    patience: { head: config.headTimeout, request: config.requestTimeout, answer: config.answerTimeout },
    isReady: () => ready,
    maxEventLoopDelay: config.maxEventLoopDelay,
    observe: metrics?.observe,
  });
  const closeSilentConnections = watchSilentConnections(app.server);
  return {
    logger,
    ingest: (onProgress) => fillStore(config, pool, store, logger, onProgress),
    listen: async () => {
      if (metrics) await listenForMetrics(metrics, config, logger);
      const address = await app.listen({ host: config.host, port: config.port });
      // Written at once, because Node would write it at a clean end, which not every process meets.
      setTimeout(flushCompileCache, 1_000).unref();
      return address;
    },
    setReady: (value) => {
      ready = value;
    },
    closeIdleConnections: () => {
      app.server.closeIdleConnections();
      closeSilentConnections();
    },
    close: async () => {
      await app.close();
      await pool.close();
    },
  };
}

async function createMetrics(store: ArticleStore, pool: AnalysisPool): Promise<Metrics> {
  const { Metrics } = await import('./metrics/index.ts');
  const metrics = new Metrics();
  metrics.addGauge('verbatim_articles', 'Articles that are served.', () => store.size);
  metrics.addGauge(
    'verbatim_pending_text_characters',
    'UTF-16 code units of posted texts that are analysed or wait for it.',
    () => pool.pendingCharacters,
  );
  return metrics;
}

async function listenForMetrics(
  metrics: Metrics,
  { host, metricsPort = 0 }: Config,
  logger: Service['logger'],
) {
  const { serveMetrics } = await import('./metrics/index.ts');
  const server = await serveMetrics(metrics, host, metricsPort).catch(({ message }: Error) => {
    throw new Error(`cannot listen for metrics: ${message}`);
  });
  const { port } = server.address() as AddressInfo;
  logger.info({ metricsPort: port }, `metrics at http://${host}:${port}/metrics`);
}

/** Fills the store with the folder's articles: analyses from the cache where there is one, from all threads where not. */
async function fillStore(
  { dataDir, cacheDir, analysisThreads }: Config,
  pool: AnalysisPool,
  store: ArticleStore,
  logger: Service['logger'],
  onProgress: (articles: number, files: number) => void,
): Promise<IngestReport> {
  // Twice as many as threads, so that none waits for its next.
  const options = { atATime: 2 * analysisThreads, onProgress };
  if (cacheDir === undefined) return ingestArticles(dataDir, (subject) => pool.pack(subject), store, options);
  const { AnalysisCache, fingerprintAnalysis } = await import('./cache/index.ts');
  const cache = await AnalysisCache.open(cacheDir, fingerprintAnalysis(), (err) =>
    logger.warn({ err, cacheDir }, 'analyses cannot be kept on disk'),
  );
  let found = 0;
  const analyze: AnalyzeArticle = async (subject) => {
    const kept = cache.get(subject);
    if (kept) {
      found++;
      return kept;
    }
    const made = await pool.pack(subject);
    cache.add(subject, made);
    return made;
  };
  const report = await ingestArticles(dataDir, analyze, store, options);
  await cache.close();
  logger.info({ cacheDir, found, made: report.articles - found }, `found ${found} analyses in ${cacheDir}`);
  return report;
}

/** The analysis in the wire format. */
async function loadAnswer(): Promise<AnswerText> {
  const [{ createAnalyzer }, { loadResources }, { representAnalysis }] = await Promise.all([
    import('./analysis/index.ts'),
    import('./resources/index.ts'),
    import('./api/index.ts'),
  ]);
  const analyze = createAnalyzer(loadResources());
  return (text, publishedAt, offsetUnit) =>
    representAnalysis(text, analyze(text, { publishedAt }), offsetUnit);
}

/** The OpenAPI document of the service, which needs neither articles nor weights. */
async function describeApi(format: 'json' | 'yaml'): Promise<string> {
  const { buildApp, openapiJson, openapiYaml } = await import('./app.ts');
  const answerText = async () => ({ retryAfter: 0 }); // nobody asks
  const app = await buildApp({ store: new InMemoryArticleStore(), answerText, version });
  await app.ready();
  return format === 'yaml' ? openapiYaml(app) : openapiJson(app);
}

const version = readPackageVersion();
const commands = [serveCommand(buildService), analyzeCommand(loadAnswer), openapiCommand(describeApi)];

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

/** Whoever read the output has had enough ("| head"): there is nobody left to write to. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

/** Missing weights and the like end in one line; `LOG_LEVEL=debug` shows where an error comes from. */
function endInOneLine(error: Error): number {
  const { LOG_LEVEL = '' } = process.env;
  process.stderr.write(`verbatim: ${/^(?:debug|trace)$/i.test(LOG_LEVEL) ? error.stack : error.message}\n`);
  return 1;
}

process.exitCode = await runCli(process.argv.slice(2), commands, help, version, process).catch(endInOneLine);
