import { type Document, operationsOf } from './document.ts';

/** Says of parameters that are lists that they are written once, with commas: OpenAPI's default is one parameter an item. */
export function writeListsWithCommas(document: Document): Document {
  for (const parameter of operationsOf(document).flatMap(({ parameters = [] }) => parameters))
    if (parameter.schema.type === 'array') Object.assign(parameter, { style: 'form', explode: false });
  return document;
}
