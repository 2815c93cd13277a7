import { type TObject, type TOptional, type TProperties, type TUnsafe, Type } from 'typebox';
import {
  cachingHeaderSchemas,
  commonHeaderSchemas,
  content,
  contentRangeHeaderSchemas,
  limits,
  oneOf,
  problems,
  rangesHeaderSchemas,
  representationHeaderSchemas,
} from '../schemas/index.ts';
import type { ContentOffer } from './offer.ts';

/** Every answer that delivering these offers can come to, for the OpenAPI document. */
export const delivered = (offers: readonly ContentOffer[], description: string) => ({
  200: content(contentOf(offers), description, {
    ...representationHeaderSchemas,
    ...(offers.some(({ hasRanges }) => hasRanges) && rangesHeaderSchemas),
  }),
  ...partsOf(offers.filter(({ hasRanges }) => hasRanges)),
  304: unchanged,
  ...problems(400, 406, 412, 500),
});

const unchanged = {
  description: 'The client’s copy is still good.',
  type: 'null',
  headers: { ...commonHeaderSchemas, ...cachingHeaderSchemas },
};

/** Offers that share a media type are alternatives. */
function contentOf(offers: readonly ContentOffer[]) {
  const types = new Set(offers.map(({ mediaType }) => mediaType));
  const contents = [...types].map((type) => {
    const schemas = offers.filter(({ mediaType }) => mediaType === type).map(({ schema }) => schema);
    return [type, { schema: schemas.length === 1 ? schemas[0]! : Type.Unsafe({ anyOf: schemas }) }] as const;
  });
  return Object.fromEntries(contents);
}

const part = Type.String({
  description: 'Bytes of the body, wherever they begin and end.',
  minLength: 1,
  maxLength: limits.text,
});

/** What asking for a part can come to, where any offer has parts. */
function partsOf(offers: readonly ContentOffer[]) {
  if (offers.length === 0) return {};
  const parts = offers.map(({ mediaType }) => [mediaType, { schema: part }] as const);
  return {
    206: content(Object.fromEntries(parts), 'The part that `Range` asks for.', {
      ...representationHeaderSchemas,
      ...rangesHeaderSchemas,
      ...contentRangeHeaderSchemas,
    }),
    ...problems(416),
  };
}

type WithFormat<Properties extends TProperties> = TObject<
  Properties & { readonly format: TOptional<TUnsafe<string>> }
>;

/** The query of a resource with these offers: `format` chooses one by name where there are several. */
export function withFormat<Properties extends TProperties>(
  query: TObject<Properties>,
  offers: readonly ContentOffer[],
): WithFormat<Properties> {
  const formats = offers.filter(({ parameter }) => !parameter).map(({ format }) => format);
  if (formats.length < 2) return query as unknown as WithFormat<Properties>;
  const format = oneOf(formats, {
    description: 'The representation to answer with, whatever `Accept` says.',
    examples: [formats[0]],
  });
  return {
    ...query,
    properties: { ...query.properties, format: Type.Optional(format) },
  } as unknown as WithFormat<Properties>;
}
