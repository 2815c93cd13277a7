import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemKinds } from './problem-kinds.ts';
import { type Problem, representProblem } from './represent-problem.ts';

export const problemMediaType = 'application/problem+json';

/** Answers with a problem, which no cache keeps; return its result from the handler. Sent as bytes, lest Fastify add a charset. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .code(problemKinds[problem.kind].status)
    .headers({ 'content-type': problemMediaType, 'cache-control': 'no-store' })
    .send(Buffer.from(JSON.stringify(representProblem(problem, request.url))));

export const sendNotFound = (request: FastifyRequest, reply: FastifyReply, what: string): FastifyReply =>
  sendProblem(request, reply, { kind: 'not-found', detail: `There is no ${what}.` });

/** Asks the client to come back later: after `retryAfter` seconds. */
export const sendOverloaded = (
  request: FastifyRequest,
  reply: FastifyReply,
  retryAfter: number,
  detail: string,
): FastifyReply => {
  reply.header('retry-after', String(retryAfter));
  return sendProblem(request, reply, { kind: 'overloaded', detail });
};
