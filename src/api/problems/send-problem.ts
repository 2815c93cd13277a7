import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemKinds } from './problem-kinds.ts';
import { type Problem, representProblem } from './represent-problem.ts';

export const problemMediaType = 'application/problem+json';

/** Answers with a problem; return its result from the handler. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .code(problemKinds[problem.kind].status)
    .type(problemMediaType)
    .send(JSON.stringify(representProblem(problem, request.url)));

export const sendNotFound = (request: FastifyRequest, reply: FastifyReply, what: string): FastifyReply =>
  sendProblem(request, reply, { kind: 'not-found', detail: `There is no ${what}.` });
