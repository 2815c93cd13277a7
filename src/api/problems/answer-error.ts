import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { readableMediaTypes } from '../readable-media-types.ts';
import { problemKinds } from './problem-kinds.ts';
import { problemOfError } from './problem-of-error.ts';
import type { RequestError } from './request-error.ts';
import { sendProblem } from './send-problem.ts';

/** The answer to everything that is thrown or that Fastify refuses. What is our fault is logged, whole. */
export function answerError(
  error: FastifyError | RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
  basePath: string,
): FastifyReply {
  const problem = problemOfError(error);
  if (problemKinds[problem.kind].status >= 500) request.log.error({ err: error }, 'request failed');
  if (problem.kind === 'unsupported-media-type')
    reply.headers({ 'accept-post': readableMediaTypes.join(', '), 'accept-encoding': 'identity' });
  return sendProblem(request, reply, problem, basePath);
}
