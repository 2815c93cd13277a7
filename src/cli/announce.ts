import type { Terminal } from './command.ts';
import { count } from './log-ingest-report.ts';
import type { Service } from './service.ts';
import { write } from './write.ts';

/** Says where the service is: in the log, and in plain words to a person at a terminal. */
export async function announce(
  { logger }: Service,
  address: string,
  articles: number,
  { stdout }: Terminal,
): Promise<void> {
  const url = reachable(address);
  const sum = count(articles, 'article');
  logger.info({ address, docs: `${url}/docs` }, `serving ${sum} at ${url}, documentation at ${url}/docs`);
  if (!stdout.isTTY) return;
  await write(
    stdout,
    `\n  Verbatim serves ${sum}\n\n    Articles       ${url}/v1/articles\n    Documentation  ${url}/docs\n\n`,
  );
}

/** An address that listens everywhere is reached, on this machine, as localhost. */
const reachable = (address: string): string =>
  address.replace(/\/\/(?:0\.0\.0\.0|\[::\])(?=:|$)/, '//localhost');
