import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { documentedRoute } from '../base-path.ts';
import { type FindClient, findClientBehind, type RateLimiter } from '../limits/index.ts';
import type { Offer } from '../offers/index.ts';
import { type Problem, problemOfFaults, sendProblem } from '../problems/index.ts';
import { requestIdOf, traceIdOf } from '../requests/index.ts';
import { codings } from './content-codings.ts';
import type { Freshness } from './freshness.ts';
import { type Link, linksOf, representLinks } from './links.ts';
import type { Observe } from './observe.ts';
import type { PreparedAnswer } from './prepared-answer.ts';
import { PreparedResource, type Recipe } from './prepared-resource.ts';
import { type Refusal, writeAnswer } from './write-answer.ts';

/** What a route hands over once it has found its subject. */
export interface Delivery<Subject> {
  readonly offers: readonly Offer<Subject>[];
  readonly subject: Subject;
  readonly freshness: Freshness;
  /** Links beside those that every answer has. */
  readonly links?: readonly Link[];
}

/**
 * Where answers go out. What was answered once is kept, as the bytes to write, and answered again before any route is looked for;
 * the rest comes from the routes by `deliver`.
 */
export class FrontDesk {
  private readonly prepared: LRUCache<string, PreparedResource>;
  private readonly making = new Map<string, PreparedResource>();
  private readonly observe: Observe | undefined;
  private readonly limiter: RateLimiter | undefined;
  private readonly findClient: FindClient;
  private closed = false;

  /** Keeps at most about so many bytes of answers, forgetting those longest unasked for. */
  constructor(
    cacheBytes: number,
    observe?: Observe,
    limiter?: RateLimiter,
    findClient = findClientBehind(undefined),
  ) {
    this.prepared = new LRUCache({
      maxSize: Math.max(1, cacheBytes),
      sizeCalculation: ({ bytes }, url) => bytes + url.length,
    });
    this.observe = observe;
    this.limiter = limiter;
    this.findClient = findClient;
  }

  /** Counts a request and answers it if its answer is ready; false, with nothing sent, for any other. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const start = performance.now();
    const client = this.limiter || this.observe ? this.findClient(request) : '';
    const rateLimit = this.count(client, start);
    const { method, url = '' } = request;
    if (this.closed || rateLimit === 'used up' || (method !== 'GET' && method !== 'HEAD')) return false;
    const resource = this.find(url);
    const answer = resource?.find(request.headers);
    if (!answer) return false;
    const id = requestIdOf(request);
    if (writeAnswer(request, response, answer, ownLines(id, rateLimit))) return false;
    this.observe?.({
      id,
      client,
      traceId: traceIdOf(request),
      method,
      url,
      route: resource!.route,
      status: response.statusCode,
      milliseconds: performance.now() - start,
    });
    return true;
  }

  /** Makes the answer to a routed request, keeps it and sends it: 200, 206, 304, or the problem that keeps it from being sent. */
  async deliver<Subject>(
    request: FastifyRequest,
    reply: FastifyReply,
    delivery: Delivery<Subject>,
  ): Promise<FastifyReply> {
    const clash = clashOf(request);
    if (clash) return sendProblem(request, reply, clash);
    const { raw, id } = request;
    const { url = '' } = raw;
    const recipe = recipeOf(request, delivery);
    const resource =
      this.find(url) ?? new PreparedResource(documentedRoute(request, request.server.prefix), recipe);
    const answer = await this.share(url, resource, () => resource.prepare(raw.headers, recipe));
    if (!answer) return refuseCoding(request, reply);
    this.prepared.set(url, resource);
    const own = ownLines(id, reply.getHeader('ratelimit') as string | undefined);
    const refusal = writeAnswer(raw, reply.raw, answer, own);
    return refusal ? refuse(request, reply, refusal, answer) : reply.hijack();
  }

  /** Lets whoever asks meanwhile find what is in the making, also where there will be no room to keep it. */
  private async share<Made>(
    url: string,
    resource: PreparedResource,
    make: () => Promise<Made>,
  ): Promise<Made> {
    this.making.set(url, resource);
    try {
      return await make();
    } finally {
      if (this.making.get(url) === resource) this.making.delete(url);
    }
  }

  /** From now on every request is for the routes, which know that the service ends. */
  close(): void {
    this.closed = true;
  }

  /** The RateLimit field of the answer to a client; undefined where nobody counts. */
  private count(client: string, now: number): string | 'used up' | undefined {
    if (!this.limiter) return undefined;
    const remaining = this.limiter.take(client, now);
    return remaining < 0 ? 'used up' : this.limiter.represent(remaining, now);
  }

  private find(url: string): PreparedResource | undefined {
    const resource = this.prepared.get(url) ?? this.making.get(url);
    if (!resource || resource.isCurrent()) return resource;
    this.prepared.delete(url);
    return undefined;
  }
}

/** Lines of the head that no two answers have alike. Neither value can hold the end of a line. */
const ownLines = (id: string, rateLimit: string | undefined): string =>
  rateLimit === undefined ? `x-request-id: ${id}\r\n` : `x-request-id: ${id}\r\nratelimit: ${rateLimit}\r\n`;

function recipeOf<Subject>(request: FastifyRequest, delivery: Delivery<Subject>): Recipe {
  const { offers, subject, freshness, links = [] } = delivery as Delivery<unknown>;
  const { format, fields } = request.query as { readonly format?: string; readonly fields?: unknown };
  const linkFields = offers.map(
    (offer) => [offer, representLinks(linksOf(request, offers, offer, links))] as const,
  );
  return {
    offers,
    links: new Map(linkFields),
    subject,
    format: fields === undefined ? format : 'trimmed',
    freshness,
  };
}

/** Only JSON can be trimmed. */
function clashOf({ query }: FastifyRequest): Problem | undefined {
  const { format = 'json', fields } = query as { readonly format?: string; readonly fields?: unknown };
  if (fields === undefined || format === 'json') return undefined;
  return problemOfFaults([{ parameter: 'fields', detail: `does not go with format=${format}` }]);
}

const details: Readonly<Record<Refusal, string>> = {
  'precondition-failed': 'The representation is not the one that If-Match or If-Unmodified-Since asks for.',
  'range-not-satisfiable': 'The body ends before the range begins.',
};

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: Refusal,
  { body }: PreparedAnswer,
): FastifyReply {
  if (kind === 'range-not-satisfiable') reply.header('content-range', `bytes */${body.length}`);
  return sendProblem(request, reply, { kind, detail: details[kind] });
}

const refuseCoding = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(request, reply.header('vary', 'Accept, Accept-Encoding'), {
    kind: 'not-acceptable',
    detail: `This resource can be sent in the content codings ${codings.join(', ')}.`,
  });
