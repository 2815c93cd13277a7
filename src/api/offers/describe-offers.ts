import { type TObject, type TOptional, type TProperties, type TUnsafe, Type } from 'typebox';
import { content, oneOf, type ResponseSchema } from '../schemas/index.ts';
import type { ContentOffer } from './offer.ts';

/** The 200 of a resource with these offers, for the OpenAPI document. Offers that share a media type are alternatives. */
export function offered(offers: readonly ContentOffer[], description: string): ResponseSchema {
  const types = new Set(offers.map(({ mediaType }) => mediaType));
  const contents = [...types].map((type) => {
    const schemas = offers.filter(({ mediaType }) => mediaType === type).map(({ schema }) => schema);
    return [type, { schema: schemas.length === 1 ? schemas[0]! : Type.Unsafe({ anyOf: schemas }) }] as const;
  });
  return content(Object.fromEntries(contents), description);
}

type WithFormat<Properties extends TProperties> = TObject<
  Properties & { readonly format: TOptional<TUnsafe<string>> }
>;

/** The query of a resource with these offers: `format` chooses one by name where there are several. */
export function withFormat<Properties extends TProperties>(
  query: TObject<Properties>,
  offers: readonly ContentOffer[],
): WithFormat<Properties> {
  if (offers.length < 2) return query as unknown as WithFormat<Properties>;
  const formats = offers.map(({ format }) => format);
  const format = oneOf(formats, {
    description: 'The representation to answer with, whatever `Accept` says.',
    examples: [formats[0]],
  });
  return {
    ...query,
    properties: { ...query.properties, format: Type.Optional(format) },
  } as unknown as WithFormat<Properties>;
}
