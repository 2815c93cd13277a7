import type { TSchema } from 'typebox';
import { type Component, ref } from '../schemas/index.ts';

/** A representation that a resource can be had as, as far as negotiation and the OpenAPI document need to know it. */
export interface ContentOffer {
  /** What `format=` calls it; no two offers of a resource have the same. */
  readonly format: string;
  /** As `Accept` matches it: lower-case, with its profile where it has one, without a charset. */
  readonly mediaType: string;
  /** As `Content-Type` says it. */
  readonly contentType: string;
  readonly schema: TSchema;
  /** Whether clients may ask for parts of the body (`Range`). */
  readonly hasRanges: boolean;
}

/** The same with the function that makes it of its subject: a string is sent as it is, anything else as JSON. */
export interface Offer<Subject> extends ContentOffer {
  readonly represent: (subject: Subject) => string | object;
}

export const json = <Subject>(
  schema: Component,
  represent: (subject: Subject) => object,
): Offer<Subject> => ({
  format: 'json',
  mediaType: 'application/json',
  contentType: 'application/json',
  schema: ref(schema),
  hasRanges: false,
  represent,
});

export const text = <Subject>(schema: TSchema, represent: (subject: Subject) => string): Offer<Subject> => ({
  format: 'text',
  mediaType: 'text/plain',
  contentType: 'text/plain; charset=utf-8',
  schema,
  hasRanges: true,
  represent,
});
