import jsonld from 'jsonld';
import type { Frame, JsonLd } from 'jsonld/jsonld-spec.js';
import { readStandard } from './read-standard.ts';

const contexts: Readonly<Record<string, JsonLd>> = {
  'http://www.w3.org/ns/anno.jsonld': readStandard('anno.jsonld'),
};

/** Knows the contexts of the standards by heart and fetches nothing. */
async function documentLoader(url: string) {
  const document = contexts[url];
  if (!document) throw new Error(`${url} would be fetched`);
  return { documentUrl: url, document };
}

/** In safe mode the processor throws at whatever would get lost: terms without a meaning, addresses that are not absolute. */
const options = { documentLoader, safe: true };

/** A node of a framed document. */
export interface Node {
  readonly [key: string]: unknown;
}

/** One statement of a document. */
export interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
  readonly value: string;
}

/** The document in RDF. */
export const statementsOf = async (document: object): Promise<readonly Statement[]> =>
  (await jsonld.toRDF(document, options)) as readonly Statement[];

/** The nodes of the document that have the frame's shape, each with what it refers to. */
export async function nodesInFrame(document: object, frame: Frame): Promise<readonly Node[]> {
  const framed = (await jsonld.frame(document, frame, { ...options, omitGraph: false })) as Node;
  return framed['@graph'] as readonly Node[];
}
