import { request } from 'node:http';
import type { Asked } from './behaviour.ts';

/** An answer as it came over the socket. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; fields that come twice are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends a request over a connection of its own, with no header field but `Host` that is not asked for. */
export const ask = (port: number, asked: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', path, headers = {}, body, withoutHost = false } = asked;
    const options = { port, host: '127.0.0.1', agent: false, setHost: !withoutHost, method, path, headers };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: joined(response.headersDistinct),
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end(body);
  });

const joined = (fields: NodeJS.Dict<string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, values = []]) => [name, values.join(', ')]));
