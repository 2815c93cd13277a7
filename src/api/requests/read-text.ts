import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestError } from '../problems/index.ts';

/**
 * Parsers for texts in requests, sent in no content coding. Bytes must be UTF-8 to the letter: nothing is replaced, because every offset in the answer points
 * into the text that was sent. A byte-order mark is no character of the text.
 */
export function addTextParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'text/plain',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      refuseOtherForms(request.headers);
      return decode(body);
    },
  );
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      refuseOtherForms(request.headers);
      return parseJson(decode(body));
    },
  );
}

type Headers = FastifyRequest['headers'];

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(body: Buffer): string {
  try {
    return decoder.decode(body);
  } catch {
    throw new RequestError({ kind: 'malformed-body', detail: 'The body is not UTF-8.' });
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RequestError({ kind: 'malformed-body', detail: 'The body is not JSON.' });
  }
}

function refuseOtherForms({
  'content-type': type = '',
  'content-encoding': coding = 'identity',
}: Headers): void {
  if (coding.toLowerCase() !== 'identity')
    throw new RequestError({
      kind: 'unsupported-media-type',
      detail: `The content coding ${coding} is not read here; send the text as it is.`,
    });
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset))
    throw new RequestError({
      kind: 'unsupported-media-type',
      detail: `The charset ${charset} is not read here; send UTF-8.`,
    });
}
