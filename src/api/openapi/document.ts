/** As much of an OpenAPI 3.1 document as is rewritten here. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Record<string, Record<string, unknown>>;
}

export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Record<string, Response | Reference>;
}

export interface Parameter {
  readonly required?: boolean;
  example?: unknown;
  readonly schema: { readonly type?: unknown; examples?: readonly unknown[] };
}

export interface Response {
  readonly description: string;
  headers?: Record<string, unknown>;
}

export interface Reference {
  readonly $ref: string;
}

/** Every operation of the document. */
export const operationsOf = ({ paths }: Document): readonly Operation[] =>
  Object.values(paths).flatMap((methods) => Object.values(methods));
