import { type Document, operationsOf } from './document.ts';

/**
 * Moves the examples of parameters that may be left out into their schemas: Swagger UI fills in a parameter's own example by itself,
 * which would narrow every list that a reader tries out.
 */
export function offerExamples(document: Document): Document {
  for (const parameter of operationsOf(document).flatMap(({ parameters = [] }) => parameters)) {
    const { required, example, schema } = parameter;
    if (required || example === undefined) continue;
    schema.examples = [example];
    delete parameter.example;
  }
  return document;
}
