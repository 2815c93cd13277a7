import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemKinds } from './problem-kinds.ts';
import { type Problem, representProblem } from './represent-problem.ts';

export const problemMediaType = 'application/problem+json';

/**
 * Answers with a problem, which no cache keeps; return its result from the handler. Sent as bytes, lest Fastify add a charset. A route of ours stands
 * under the base path and nothing else; others must name it.
 */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  basePath = request.server.prefix,
): FastifyReply =>
  reply
    .code(problemKinds[problem.kind].status)
    .headers({ 'content-type': problemMediaType, 'cache-control': 'no-store' })
    .send(Buffer.from(JSON.stringify(representProblem(problem, request.url, basePath))));

export const sendNotFound = (
  request: FastifyRequest,
  reply: FastifyReply,
  what: string,
  basePath?: string,
): FastifyReply =>
  sendProblem(request, reply, { kind: 'not-found', detail: `There is no ${what}.` }, basePath);

/** Asks the client to come back later: after `retryAfter` seconds. */
export const sendOverloaded = (
  request: FastifyRequest,
  reply: FastifyReply,
  retryAfter: number,
  detail: string,
  basePath?: string,
): FastifyReply => {
  reply.header('retry-after', String(retryAfter));
  return sendProblem(request, reply, { kind: 'overloaded', detail }, basePath);
};
