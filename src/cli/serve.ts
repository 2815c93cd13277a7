import { type Config, parseConfig } from '../config.ts';
import type { Rejection } from '../ingest/index.ts';
import { announce } from './announce.ts';
import { attempt } from './attempt.ts';
import { close } from './close.ts';
import { type Command, done, failed, type Terminal } from './command.ts';
import { count, logIngestReport } from './log-ingest-report.ts';
import { logProgress } from './log-progress.ts';
import { onStopSignal } from './on-stop-signal.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Service } from './service.ts';
import { fail, misuse } from './write.ts';

const help = `Usage: verbatim serve [FOLDER] [--strict] [--host HOST] [--port PORT]

Serves the articles (*.txt and *.md, subfolders included) of FOLDER over HTTP.

  --strict     do not start where any file is rejected
  --host HOST  the address to listen on (HOST; 127.0.0.1)
  --port PORT  the port to listen on, 0 for any free one (PORT; 3000)
  -h, --help   this text

Settings in the environment: HOST, PORT, DATA_DIR (FOLDER; the bundled articles), LOG_LEVEL (info),
PUBLIC_URL, the address under which clients know the service (the one that it listens on), BASE_PATH,
its path (that of PUBLIC_URL),
MAX_TEXT_BYTES (1048576), the most that a request to analyse a text may hold, HEAD_TIMEOUT_MS (15000)
and REQUEST_TIMEOUT_MS (60000), how long the head and all of a request may take, ANSWER_TIMEOUT_MS
(120000), how long nothing of an answer may be read, ANSWER_CACHE_BYTES
(67108864), the memory that answers may be kept in, RATE_LIMIT (60000), how many requests a client may
send in a minute, TRUST_PROXY, how many proxies, or which, are believed when they say for whom they ask
(0), ANALYSIS_THREADS (one a core), how many texts are analysed at a time, CACHE_DIR, a
folder in which analyses are kept from one start to the next, METRICS_PORT, a port for Prometheus,
MAX_EVENT_LOOP_DELAY_MS (1000), how late answers may be before requests are refused, STOP_DELAY_MS (0),
how long the service goes on, not ready any more, after a signal to stop. Arguments win.
`;

/** `verbatim serve`, given what builds the service. */
export const serveCommand = (buildService: (config: Config) => Promise<Service>): Command => ({
  name: 'serve',
  help,
  async run(args, terminal) {
    const request = parseRequest(args, terminal);
    if ('misuse' in request) return misuse(terminal, 'verbatim serve', request.misuse);
    if ('problems' in request) return reportProblems(terminal, request.problems);
    return serve(request.config, request.strict, buildService, terminal);
  },
});

const options = {
  strict: { type: 'boolean' },
  host: { type: 'string' },
  port: { type: 'string' },
} as const;

type Request =
  | { readonly config: Config; readonly strict: boolean }
  | { readonly misuse: string }
  | { readonly problems: readonly string[] };

/** Arguments stand in for the environment's settings, and a problem names what the user wrote. */
function parseRequest(args: readonly string[], { env }: Terminal): Request {
  const parsed = parseArguments(args, options, 1);
  if ('misuse' in parsed) return parsed;
  const { host, port, strict = false } = parsed.values;
  const given = Object.entries({ HOST: host, PORT: port, DATA_DIR: parsed.positionals[0] });
  const set = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const blank = given.find(([, value]) => value?.trim() === '');
  if (blank) return { misuse: `${flags[blank[0]]} is empty` };
  const config = parseConfig({ ...env, ...set });
  if ('config' in config) return { ...config, strict };
  const flagged = config.problems.find(({ name }) => name in set);
  if (flagged) return { misuse: `${flags[flagged.name]} ${flagged.reason}` };
  return { problems: config.problems.map(({ name, reason }) => `${name} ${reason}`) };
}

const flags: Readonly<Record<string, string>> = { HOST: '--host', PORT: '--port', DATA_DIR: 'FOLDER' };

async function reportProblems(terminal: Terminal, problems: readonly string[]): Promise<number> {
  for (const problem of problems) await fail(terminal, problem);
  return failed;
}

async function serve(
  config: Config,
  strict: boolean,
  buildService: (config: Config) => Promise<Service>,
  terminal: Terminal,
): Promise<number> {
  let stop: () => void = () => process.exit(done);
  onStopSignal(() => stop());
  const service = await buildService(config);
  const report = await attempt(service.ingest(logProgress(service.logger)));
  if ('reason' in report)
    return fail(terminal, `cannot read the articles in ${config.dataDir}: ${report.reason}`);
  logIngestReport(service.logger, config.dataDir, report.value);
  const { articles, rejections } = report.value;
  if (strict && rejections.length > 0) return refuse(terminal, rejections);
  const address = await attempt(service.listen());
  if ('reason' in address)
    return fail(terminal, `cannot listen on ${config.host}:${config.port}: ${address.reason}`);
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  service.setReady(true);
  await announce(service, address.value, articles, terminal);
  await stopped;
  return close(service, config.stopDelay);
}

async function refuse(terminal: Terminal, rejections: readonly Rejection[]): Promise<number> {
  for (const { file, reason } of rejections) await fail(terminal, `${file}: ${reason}`);
  return fail(terminal, `${count(rejections.length, 'file')} rejected, and --strict allows none`);
}
