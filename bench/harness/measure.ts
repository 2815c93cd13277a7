import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Contender } from './contenders.ts';
import { cpuSeconds } from './cpu-time.ts';
import { load } from './load.ts';
import type { Answer, Ask, Row } from './rows.ts';

/** A contender that is running. */
export interface Stall {
  readonly contender: Contender;
  readonly running: {
    readonly port: number;
    readonly pids: readonly number[];
    readonly stop: () => Promise<void>;
  };
}

/** One measurement. */
export interface Cell {
  readonly row: string;
  readonly contender: string;
  readonly round?: number;
  /** CPU microseconds of the server a request. */
  readonly cpu: number;
  readonly perSecond: number;
  readonly p99: number;
}

/** Puts load on one contender; undefined where it cannot answer the row as asked. Throws where any answer failed. */
export async function measure(
  { contender, running }: Stall,
  row: Row,
  seconds: number,
): Promise<Cell | undefined> {
  const ask = await askOf(contender, running.port, row);
  if (!ask) return undefined;
  const before = cpuSeconds(running.pids);
  const { requests, duration, errors, p99 } = await load(running.port, ask, seconds);
  const cpu = ((cpuSeconds(running.pids) - before) / requests) * 1e6;
  if (errors > 0) throw new Error(`${contender.name}, ${row.name}: ${errors} answers failed`);
  return { row: row.name, contender: contender.name, cpu, perSecond: requests / duration, p99 };
}

async function askOf({ paths }: Contender, port: number, row: Row): Promise<Ask | undefined> {
  const path = paths[row.body];
  const plain = await answerTo(port, { method: 'GET', path, headers: {} });
  const headers = row.headers(plain.etag);
  if (!headers) return undefined;
  const ask = { method: row.method, path, headers };
  return row.fits(await answerTo(port, ask)) ? ask : undefined;
}

/** Asks once, with no header field but those given: `fetch` would add some that change the answer. */
async function answerTo(port: number, { method, path, headers }: Ask): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  const { etag, 'content-encoding': encoding } = answer.headers;
  return { status: answer.statusCode, etag, encoding };
}
