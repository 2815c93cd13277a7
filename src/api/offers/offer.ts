import type { TSchema } from 'typebox';
import { annotationContext, type Component, ref } from '../schemas/index.ts';

/** A representation that a resource can be had as, as far as negotiation and the OpenAPI document need to know it. */
export interface ContentOffer {
  /** What `format=` calls it; no two offers of a resource have the same. */
  readonly format: string;
  /** As `Accept` matches it and the OpenAPI document has it: lower-case, without parameters. */
  readonly mediaType: string;
  /** As `Content-Type` says it. */
  readonly contentType: string;
  readonly schema: TSchema;
  /** The parameter that alone asks for it; neither `Accept` nor `format` does. */
  readonly parameter?: 'fields';
  /** Whether clients may ask for parts of the body (`Range`). */
  readonly hasRanges: boolean;
}

/** The same with the function that makes it of its subject: a string is sent as it is, anything else as JSON. */
export interface Offer<Subject> extends ContentOffer {
  readonly represent: (subject: Subject) => string | object;
}

/** What makes offers of JSON in a media type of its own; `profile` is what the media type says of it beside. */
const jsonAs =
  (format: string, mediaType: string, profile?: string) =>
  <Subject>(schema: Component, represent: (subject: Subject) => object): Offer<Subject> => ({
    format,
    mediaType,
    contentType: profile === undefined ? mediaType : `${mediaType}; profile="${profile}"`,
    schema: ref(schema),
    hasRanges: false,
    represent,
  });

export const json = jsonAs('json', 'application/json');

export const jsonLd = jsonAs('jsonld', 'application/ld+json');

/** JSON-LD that a W3C context reads as annotations. */
export const annotationLd = jsonAs('jsonld', 'application/ld+json', annotationContext);

/** A set of links, with RFC 9727's profile. */
export const linkset = jsonAs(
  'linkset',
  'application/linkset+json',
  'https://www.rfc-editor.org/info/rfc9727',
);

/** IPTC has registered no media type for ninjs; this is in the manner of those that it has registered. */
export const ninjs = jsonAs('ninjs', 'application/vnd.iptc.ninjs+json');

/** What is already written in its media type. */
export const written = <Subject>(
  format: string,
  mediaType: string,
  schema: TSchema,
  represent: (subject: Subject) => string,
): Offer<Subject> => ({ format, mediaType, contentType: mediaType, schema, hasRanges: false, represent });

export const text = <Subject>(schema: TSchema, represent: (subject: Subject) => string): Offer<Subject> => ({
  format: 'text',
  mediaType: 'text/plain',
  contentType: 'text/plain; charset=utf-8',
  schema,
  hasRanges: true,
  represent,
});
