#!/usr/bin/env node
/** The composition page: everything that the commands need is built here, by hand. */
import { pino } from 'pino';
import { createAnalyzer } from './analysis/index.ts';
import { representAnalysis } from './api/index.ts';
import { buildApp, openapiJson, openapiYaml } from './app.ts';
import { InMemoryArticleStore } from './articles/index.ts';
import { analyzeCommand, openapiCommand, runCli, type Service, serveCommand } from './cli/index.ts';
import type { Config } from './config.ts';
import { ingestArticles } from './ingest/index.ts';
import { readPackageVersion } from './package-version.ts';
import { loadResources } from './resources/index.ts';

const help = `Usage: verbatim COMMAND

News articles as an API: the text, its paragraphs, who said what, who and what is named, each anchored
to the exact characters.

  serve    serve a folder of articles over HTTP
  analyze  analyse one text, or one a line, and print JSON
  openapi  print the description of the HTTP interface

  -h, --help  this text, or that of a command: verbatim serve --help
  --version   the version
`;

/** The service on its real parts. It holds no port and no article yet. */
async function buildService(config: Config): Promise<Service> {
  const logger = pino({ level: config.logLevel });
  const analyze = createAnalyzer(loadResources());
  const store = new InMemoryArticleStore();
  let ready = false;
  const { maxTextBytes } = config;
  const app = await buildApp({ store, analyze, version, logger, maxTextBytes, isReady: () => ready });
  return {
    logger,
    ingest: () => ingestArticles(config.dataDir, analyze, store),
    listen: () => app.listen({ host: config.host, port: config.port }),
    setReady: (value) => {
      ready = value;
    },
    closeIdleConnections: () => app.server.closeIdleConnections(),
    close: () => app.close(),
  };
}

/** The OpenAPI document of the service without articles. */
async function describeApi(format: 'json' | 'yaml'): Promise<string> {
  const analyze = createAnalyzer(loadResources());
  const app = await buildApp({ store: new InMemoryArticleStore(), analyze, version });
  await app.ready();
  return format === 'yaml' ? openapiYaml(app) : openapiJson(app);
}

const version = readPackageVersion();
const commands = [
  serveCommand(buildService),
  analyzeCommand({ loadAnalyzer: () => createAnalyzer(loadResources()), represent: representAnalysis }),
  openapiCommand(describeApi),
];

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

/** Whoever read the output has had enough ("| head"): there is nobody left to write to. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

process.exitCode = await runCli(process.argv.slice(2), commands, help, version, process);
