import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../problems/index.ts';
import { limits } from '../schemas/index.ts';
import type { FindClient } from './find-client.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Answers 429 where the client has had its quota, 414 where the URL is too long; false where neither is so. Names the quota. */
export function refuseExcess(
  request: FastifyRequest,
  reply: FastifyReply,
  findClient: FindClient,
  limiter?: RateLimiter,
): boolean {
  if (limiter && exceeds(findClient(request.raw), reply, limiter)) {
    sendProblem(request, reply, { kind: 'too-many-requests', detail: 'Wait as long as Retry-After says.' });
    return true;
  }
  if (request.url.length <= limits.url) return false;
  const detail = `The URL is longer than ${limits.url} characters.`;
  sendProblem(request, reply, { kind: 'url-too-long', detail });
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
