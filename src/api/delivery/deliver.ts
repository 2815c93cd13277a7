import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Offer } from '../offers/index.ts';
import { chooseOffer } from '../requests/index.ts';

/** Answers with the representation that the client asks for; whoever accepts none has been refused before. */
export function deliver<Subject>(
  request: FastifyRequest,
  reply: FastifyReply,
  offers: readonly Offer<Subject>[],
  subject: Subject,
): FastifyReply {
  const { format } = request.query as { readonly format?: string };
  const { contentType, represent } = chooseOffer(offers, request.headers.accept, format) ?? offers[0]!;
  const representation = represent(subject);
  const body = typeof representation === 'string' ? representation : JSON.stringify(representation);
  return reply.header('content-type', contentType).send(body);
}
