import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendOverloaded } from '../problems/index.ts';

/** Seconds after which a client may try again: time enough to work off what waits. */
const retryAfter = 5;

/**
 * Answers 503 while the service is late with everything. Not to the orchestrator, which would restart what only has too much to do;
 * and what is ready in memory never comes here, because refusing it would cost as much as answering.
 */
export function shedLoad(request: FastifyRequest, reply: FastifyReply, basePath: string): void {
  if (request.url.startsWith(`${basePath}/health/`)) return;
  sendOverloaded(request, reply, retryAfter, 'The service is late with everything.', basePath);
}
