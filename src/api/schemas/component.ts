import { type Static, type TSchema, type TUnsafe, Type } from 'typebox';

/** A schema that the OpenAPI document holds once, under its name. */
export type Component<Schema extends TSchema = TSchema> = Schema & { readonly $id: string };

/** Names a schema. Names are those that clients see: `Article`, `Quote`. */
export const component = <Schema extends TSchema>(name: string, schema: Schema): Component<Schema> =>
  Object.assign(schema, { $id: name });

/** Points to a component and keeps its static type, which TypeBox's own `Ref` loses. */
export const ref = <Schema extends TSchema>(to: Component<Schema>): TUnsafe<Static<Schema>> =>
  Type.Unsafe<Static<Schema>>({ $ref: `${to.$id}#` });

/** A string out of a closed list. TypeBox's `Enum` leaves out the `type`, its unions become `anyOf`. */
export const oneOf = <const Words extends readonly string[]>(
  words: Words,
  options: Readonly<Record<string, unknown>>,
): TUnsafe<Words[number]> => Type.Unsafe<Words[number]>({ ...options, type: 'string', enum: [...words] });

/** A value that may be unknown: the key is there, the value is null. */
export const nullable = <Schema extends TSchema>(schema: Schema): TUnsafe<Static<Schema> | null> => {
  const { type, ...rest } = schema as { type?: string };
  if (type === undefined) return Type.Unsafe<Static<Schema> | null>({ anyOf: [schema, { type: 'null' }] });
  return Type.Unsafe<Static<Schema> | null>({ ...rest, type: [type, 'null'] });
};

/** An object that has exactly these properties, all of them always. */
export const record = <Properties extends Record<string, TSchema>>(
  properties: Properties,
  options: Readonly<Record<string, unknown>> = {},
) => Type.Object(properties, { ...options, additionalProperties: false });
