import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../problems/index.ts';
import { limits } from '../schemas/index.ts';
import type { FindClient } from './find-client.ts';
import type { RateLimiter } from './rate-limiter.ts';

interface Quota {
  /** Nobody has had too much without one. */
  readonly limiter: RateLimiter | undefined;
  readonly findClient: FindClient;
  /** The path under which the service is known. */
  readonly basePath: string;
}

/** Answers 429 where the client has had its quota, 414 where the URL is too long; false where neither is so. Names the quota. */
export function refuseExcess(
  request: FastifyRequest,
  reply: FastifyReply,
  { limiter, findClient, basePath }: Quota,
): boolean {
  if (limiter && exceeds(findClient(request.raw), reply, limiter)) {
    const detail = 'Wait as long as Retry-After says.';
    sendProblem(request, reply, { kind: 'too-many-requests', detail }, basePath);
    return true;
  }
  if (request.url.length <= limits.url) return false;
  const detail = `The URL is longer than ${limits.url} characters.`;
  sendProblem(request, reply, { kind: 'url-too-long', detail }, basePath);
  return true;
}

function exceeds(client: string, reply: FastifyReply, limiter: RateLimiter): boolean {
  const now = performance.now();
  const remaining = limiter.remaining(client, now);
  reply.header('ratelimit', limiter.represent(remaining, now));
  if (remaining >= 0) return false;
  reply.headers({ 'ratelimit-policy': limiter.policy, 'retry-after': String(limiter.secondsLeft(now)) });
  return true;
}
