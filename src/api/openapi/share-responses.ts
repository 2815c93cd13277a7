import { type Document, operationsOf, type Reference, type Response } from './document.ts';

/** What the shared responses are called, by status. */
const names: Readonly<Record<string, string>> = {
  304: 'NotModified',
  400: 'InvalidRequest',
  404: 'NotFound',
  406: 'NotAcceptable',
  408: 'RequestTimeout',
  412: 'PreconditionFailed',
  413: 'BodyTooLarge',
  414: 'UrlTooLong',
  415: 'UnsupportedMediaType',
  416: 'RangeNotSatisfiable',
  422: 'IllFormedText',
  429: 'TooManyRequests',
  431: 'HeadTooLarge',
  500: 'InternalError',
  503: 'Unavailable',
};

/** Writes problems and header fields once, as components: every operation with a status has the same answer to it. */
export function shareResponses(document: Document): Document {
  const shared: Record<string, unknown> = {};
  const headers: Record<string, unknown> = {};
  for (const { responses } of operationsOf(document)) {
    for (const [status, response] of Object.entries(responses)) {
      shareHeaders(response as Response, headers);
      const name = names[status];
      if (name) responses[status] = share(shared, 'responses', name, response);
    }
  }
  Object.assign(document.components, { responses: shared, headers });
  return document;
}

function shareHeaders(response: Response, headers: Record<string, unknown>): void {
  for (const [name, header] of Object.entries(response.headers ?? {}))
    response.headers![name] = share(headers, 'headers', name, header);
}

function share(section: Record<string, unknown>, name: string, key: string, value: unknown): Reference {
  section[key] = value;
  return { $ref: `#/components/${name}/${key}` };
}
