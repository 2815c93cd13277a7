import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../problems/index.ts';
import { trimmedMediaType } from '../schemas/index.ts';
import { negotiate } from './accept.ts';

/** Answers 406 where the client accepts none of the media types that the route's schema describes for 200, unless it names a format or fields. */
export function refuseUnacceptable(
  request: FastifyRequest,
  reply: FastifyReply,
  done: () => void,
): FastifyReply | undefined {
  const { accept } = request.headers;
  const offered = offeredBy(request);
  if (offered.length > 0) reply.header('vary', 'Accept');
  if (offered.length === 0 || accept === undefined || namesFormat(request) || negotiate(accept, offered)) {
    done();
    return undefined;
  }
  const detail = `This resource has ${offered.join(' and ')}.`;
  return sendProblem(request, reply, { kind: 'not-acceptable', detail });
}

const namesFormat = ({ query }: FastifyRequest): boolean =>
  Object.hasOwn(query as object, 'format') || Object.hasOwn(query as object, 'fields');

const offers = new WeakMap<object, readonly string[]>();

/** The media types of a route's 200, read from its schema once. */
function offeredBy({ routeOptions }: FastifyRequest): readonly string[] {
  const { schema } = routeOptions;
  if (!schema) return [];
  let offered = offers.get(schema);
  if (!offered) {
    const responses = schema.response as { readonly 200?: { readonly content?: object } } | undefined;
    const types = Object.keys(responses?.[200]?.content ?? {});
    offered = types.filter((type) => type !== trimmedMediaType);
    offers.set(schema, offered);
  }
  return offered;
}
