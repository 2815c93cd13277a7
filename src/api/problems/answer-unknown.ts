import type { FastifyReply, FastifyRequest } from 'fastify';
import { readableMediaTypes } from '../readable-media-types.ts';
import { sendNotFound, sendProblem } from './send-problem.ts';

const methods = ['GET', 'HEAD', 'POST'] as const;

/** What browsers ask before a script of another origin may send what no form could: the methods and header fields that do. */
const preflight = (known: readonly string[]) => ({
  'access-control-allow-methods': [...known, 'OPTIONS'].join(', '),
  'access-control-allow-headers': sendable.join(', '),
  'access-control-max-age': '7200',
});

const sendable = [
  'Accept',
  'Content-Type',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Range',
  'X-Request-Id',
];

/**
 * The answer where no route has both the address and the method: 204 with `Allow` to OPTIONS, 405 with `Allow` to another method
 * of a known address, 404 elsewhere.
 */
export function answerUnknown(request: FastifyRequest, reply: FastifyReply, basePath: string): FastifyReply {
  const [path = '/'] = request.url.split('?', 1);
  const known = methods.filter(
    (method) => path === '*' || request.server.findRoute({ method, url: path }) !== null,
  );
  // A known address with its own method comes here from a route that found nothing, as one of static files does.
  const found = known.some((method) => method === request.method);
  if (known.length === 0 || found) return sendNotFound(request, reply, 'such resource', basePath);
  reply.header('allow', [...known, 'OPTIONS'].join(', '));
  if (request.method === 'OPTIONS') {
    if (request.headers['access-control-request-method'] !== undefined) reply.headers(preflight(known));
    if (known.includes('POST')) reply.header('accept-post', readableMediaTypes.join(', '));
    return reply.code(204).send();
  }
  const detail = `${request.method} is not a method of this resource.`;
  return sendProblem(request, reply, { kind: 'method-not-allowed', detail }, basePath);
}
