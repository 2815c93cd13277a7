import type { FastifyRequest } from 'fastify';
import type { ContentOffer } from '../offers/index.ts';

/** A web link (RFC 8288) from an answer to elsewhere. */
export interface Link {
  readonly target: string;
  readonly rel: string;
  /** The media type at the target. */
  readonly type?: string | undefined;
}

/** To the description of the service (RFC 8631, RFC 9727), where clients come in. */
export const serviceLinks = (basePath: string): readonly Link[] => [
  { target: `${basePath}/openapi.json`, rel: 'service-desc', type: 'application/json' },
  { target: `${basePath}/docs`, rel: 'service-doc', type: 'text/html' },
  { target: `${basePath}/.well-known/api-catalog`, rel: 'api-catalog', type: 'application/linkset+json' },
];

/** The links of an answer with one of the offers: where it is at home, what describes it, how else it can be had, `others`. */
export const linksOf = (
  request: FastifyRequest,
  offers: readonly ContentOffer[],
  offer: ContentOffer,
  others: readonly Link[],
): readonly Link[] => [
  { target: addressOf(request), rel: 'canonical' },
  ...describedBy(offer, request.server.prefix),
  ...offers
    .filter((other) => other !== offer && !other.parameter)
    .map(({ format, mediaType }) => ({
      target: addressOf(request, { format }),
      rel: 'alternate',
      type: mediaType,
    })),
  ...others,
];

/** To the pages around one of a list; those that there are. The cursor of the first is none at all. */
export const pageLinks = (
  request: FastifyRequest,
  cursors: { readonly prev: string | undefined; readonly next: string | undefined },
): readonly Link[] => [
  { target: addressOf(request, { cursor: undefined }), rel: 'first' },
  ...Object.entries(cursors)
    .filter(([, cursor]) => cursor !== undefined)
    .map(([rel, cursor]) => ({ target: addressOf(request, { cursor }), rel })),
];

/** The Link field: "</docs>; rel="service-doc"; type="text/html", …". */
export const representLinks = (links: readonly Link[]): string =>
  links
    .map(
      ({ target, rel, type }) =>
        `<${target}>; rel="${rel}"${type === undefined ? '' : `; type=${quoted(type)}`}`,
    )
    .join(', ');

/**
 * The resource's path with the parameters in the order of their description, those left out that say what goes without saying, however
 * the client wrote them; `changes` stand in for its own.
 */
function addressOf({ params, query, routeOptions }: FastifyRequest, changes: object = {}): string {
  const { properties = {} } = (routeOptions.schema?.querystring ?? {}) as Properties;
  const values: Values = { ...(query as object), ...changes };
  const said = Object.keys(properties).filter(
    (name) => values[name] !== undefined && values[name] !== properties[name]!.default,
  );
  const words = new URLSearchParams(said.map((name): [string, string] => [name, String(values[name])]));
  const path = pathOf(routeOptions.url ?? '/', params as Values);
  return said.length === 0 ? path : `${path}?${words}`;
}

type Values = Readonly<Record<string, unknown>>;

const pathOf = (template: string, params: Values): string =>
  template.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

interface Properties {
  readonly properties?: Readonly<Record<string, { readonly default?: unknown }>>;
}

/** The schema of what is named in the OpenAPI document. */
function describedBy({ schema }: ContentOffer, basePath: string): Link[] {
  const name = '$ref' in schema ? String(schema.$ref).replace(/#$/, '') : undefined;
  if (name === undefined) return [];
  const target = `${basePath}/openapi.json#/components/schemas/${name}`;
  return [{ target, rel: 'describedby', type: 'application/json' }];
}

const quoted = (words: string): string => `"${words.replaceAll(/["\\]/g, '\\$&')}"`;
