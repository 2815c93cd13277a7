import { availableParallelism } from 'node:os';
import { packageFile } from './package-files.ts';
import { parseBasePath, parsePublicUrl, pathOf } from './parse-public-url.ts';
import { parseTrustedProxies } from './parse-trusted-proxies.ts';

/** From the least to the most that is logged. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything about the service that its operator decides. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The folder of article files. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** The address under which clients know the service, without a slash at its end; undefined for the one that it listens on. */
  readonly publicUrl: string | undefined;
  /** The path under which clients know it, without a slash at its end; empty for none. */
  readonly basePath: string;
  /** The proxies that are believed when they say for whom they ask: the last so many, or those at these addresses and networks. */
  readonly trustedProxies: number | readonly string[];
  /** The most bytes that a request to analyse a text may have. */
  readonly maxTextBytes: number;
  /** How many requests a client may send in a minute; 0 for any number. */
  readonly rateLimit: number;
  /** How long a client may take to send a request's head, in milliseconds. */
  readonly headTimeout: number;
  /** The same for all of a request. */
  readonly requestTimeout: number;
  /** How long it may read nothing of an answer. */
  readonly answerTimeout: number;
  /** About how many bytes of memory answers may be kept in. */
  readonly answerCacheBytes: number;
  /** The folder in which analyses are kept from one start to the next; none are kept without it. */
  readonly cacheDir: string | undefined;
  /** The port on which Prometheus asks for metrics; nothing is counted without it. */
  readonly metricsPort: number | undefined;
  /** Mean milliseconds by which answers may be late before requests are refused with 503; 0 refuses none. */
  readonly maxEventLoopDelay: number;
  /** Milliseconds between telling the orchestrator that no more requests are wanted and taking no more. */
  readonly stopDelay: number;
  /** How many threads may analyse texts at a time. */
  readonly analysisThreads: number;
}

/** A setting that cannot be used; `reason` is worded to follow its name. */
export interface ConfigProblem {
  readonly name: string;
  readonly reason: string;
}

export type ParsedConfig = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] };

const bundledArticles = packageFile('data/articles');

/** Reads the settings from an environment; empty ones count as unset. All problems are reported at once. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const problems: ConfigProblem[] = [];
  const read = <Value>(
    name: string,
    fallback: Value,
    parse: (given: string) => Value | undefined,
    must: string,
  ): Value => {
    const given = env[name]?.trim();
    if (!given) return fallback;
    const value = parse(given);
    if (value === undefined) problems.push({ name, reason: `must be ${must}, not “${given}”` });
    return value ?? fallback;
  };
  const publicUrl = read(
    'PUBLIC_URL',
    undefined,
    parsePublicUrl,
    'an http or https URL of at most 1000 characters without a query, its path fit for BASE_PATH',
  );
  const basePath = read(
    'BASE_PATH',
    pathOf(publicUrl),
    parseBasePath,
    'a path of letters, digits, “-”, “_”, “.” and “~” (/news/api), at most 500 characters, that does not begin as a resource does (/v1)',
  );
  if (publicUrl !== undefined && basePath !== pathOf(publicUrl))
    problems.push({ name: 'BASE_PATH', reason: `must be the path of PUBLIC_URL, not “${basePath}”` });
  const config: Config = {
    host: read('HOST', '127.0.0.1', parseHost, 'a host name or an address'),
    port: read('PORT', 3000, between(0, 65_535), 'a whole number from 0 to 65535'),
    dataDir: read('DATA_DIR', bundledArticles, (folder) => folder, 'a folder'),
    logLevel: read('LOG_LEVEL', 'info', parseLogLevel, `one of ${logLevels.join(', ')}`),
    publicUrl,
    basePath,
    trustedProxies: read(
      'TRUST_PROXY',
      0 as number | readonly string[],
      parseTrustedProxies,
      'how many proxies to trust, from 0 to 99, or their addresses and networks with commas between (10.0.0.0/8, ::1)',
    ),
    maxTextBytes: read('MAX_TEXT_BYTES', 1_048_576, between(1, 1e8), 'a whole number from 1 to 100000000'),
    rateLimit: read('RATE_LIMIT', 60_000, between(0, 1e9), 'a whole number from 0 to 1000000000'),
    headTimeout: read('HEAD_TIMEOUT_MS', 15_000, between(100, 1e7), 'a whole number from 100 to 10000000'),
    requestTimeout: read(
      'REQUEST_TIMEOUT_MS',
      60_000,
      between(100, 1e7),
      'a whole number from 100 to 10000000',
    ),
    answerTimeout: read(
      'ANSWER_TIMEOUT_MS',
      120_000,
      between(100, 1e7),
      'a whole number from 100 to 10000000',
    ),
    answerCacheBytes: read(
      'ANSWER_CACHE_BYTES',
      67_108_864,
      between(0, 1e11),
      'a whole number from 0 to 100000000000',
    ),
    cacheDir: read('CACHE_DIR', undefined as string | undefined, (folder) => folder, 'a folder'),
    metricsPort: read(
      'METRICS_PORT',
      undefined as number | undefined,
      between(0, 65_535),
      'a whole number from 0 to 65535',
    ),
    maxEventLoopDelay: read(
      'MAX_EVENT_LOOP_DELAY_MS',
      1_000,
      between(0, 1e6),
      'a whole number from 0 to 1000000',
    ),
    stopDelay: read('STOP_DELAY_MS', 0, between(0, 600_000), 'a whole number from 0 to 600000'),
    analysisThreads: read(
      'ANALYSIS_THREADS',
      availableParallelism(),
      between(1, 256),
      'a whole number from 1 to 256',
    ),
  };
  return problems.length > 0 ? { problems } : { config };
}

const parseHost = (given: string): string | undefined => (/^[\w.:%-]+$/.test(given) ? given : undefined);

const parseLogLevel = (given: string): LogLevel | undefined =>
  logLevels.find((level) => level === given.toLowerCase());

const between =
  (min: number, max: number) =>
  (given: string): number | undefined => {
    const value = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  };
