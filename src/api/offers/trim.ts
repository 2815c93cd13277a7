import { type TArray, type TObject, type TOptional, type TProperties, type TUnsafe, Type } from 'typebox';
import { oneOf, ref, Trimmed, trimmedMediaType } from '../schemas/index.ts';
import type { Offer } from './offer.ts';

/** What `fields` asks for. */
interface Trimming {
  readonly fields?: readonly string[];
}

/**
 * An offer in JSON and the same with only the fields that `fields` names: of the items of `list`, or of the one item that it is. It has
 * a media type of its own, so that the untrimmed one's schema stays true.
 */
export const trimmable = <Subject>(
  full: Offer<Subject>,
  list?: string,
): readonly [Offer<Subject>, Offer<Subject>] => [
  full,
  {
    format: 'trimmed',
    mediaType: trimmedMediaType,
    contentType: trimmedMediaType,
    parameter: 'fields',
    schema: ref(Trimmed),
    hasRanges: false,
    represent: (subject) => trim(full.represent(subject), list, (subject as Trimming).fields ?? []),
  },
];

function trim(representation: string | object, list: string | undefined, fields: readonly string[]): object {
  const record = representation as Readonly<Record<string, unknown>>;
  if (list !== undefined)
    return { ...record, [list]: (record[list] as readonly object[]).map((item) => pick(item, fields)) };
  return pick(record, [...context, ...fields]);
}

/** What every answer about a part of an article begins with. */
const context = ['articleId', 'offsetUnit'];

/** In the order in which the item has them. */
const pick = (item: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));

type WithFields<Properties extends TProperties> = TObject<
  Properties & { readonly fields: TOptional<TArray<TUnsafe<string>>> }
>;

/** The query of a resource whose items have these properties: `fields` names those that the answer shall have. */
export function withFields<Properties extends TProperties>(
  query: TObject<Properties>,
  item: { readonly properties: object },
): WithFields<Properties> {
  const names = Object.keys(item.properties);
  const fields = Type.Array(oneOf(names, { description: 'The name of a field.', examples: [names[0]] }), {
    description:
      'Only these fields of each item, by name, with commas between them. What the answer has beside items stays.',
    minItems: 1,
    maxItems: names.length,
    examples: [names.slice(0, 2)],
  });
  return {
    ...query,
    properties: { ...query.properties, fields: Type.Optional(fields) },
  } as unknown as WithFields<Properties>;
}
