import type { Static } from 'typebox';
import type { Entity, Quote } from '../../analysis/index.ts';
import type { AnalysedArticle, Article, ServedAnalysis } from '../../articles/index.ts';
import {
  type NewsArticle,
  newsArticleContext,
  type Quotation,
  type Thing,
  type ThingReference,
} from '../schemas/index.ts';
import { linkIris } from './link-iri.ts';
import { createAddresses, type ResourceAddresses } from './resource-addresses.ts';
import { thingTypeOf, thingTypes } from './thing-types.ts';
import { wordsOf } from './words-of.ts';

/** The article as schema.org has it. What is not known is left out, as JSON-LD has no null that means so. */
export function representNewsArticle(
  { article, analysis, sha256 }: AnalysedArticle,
  base: string,
): Static<typeof NewsArticle> {
  const addresses = createAddresses(base, article);
  return {
    '@context': newsArticleContext,
    '@id': addresses.article,
    '@type': 'NewsArticle',
    ...representMetadata(article),
    articleBody: article.text,
    encoding: [{ '@type': 'MediaObject', contentUrl: addresses.text, encodingFormat: 'text/plain', sha256 }],
    hasPart: analysis.quotes.map((_, index) => representQuotation(article.text, analysis, addresses, index)),
    mentions: representThings(analysis.entities, addresses),
  };
}

function representMetadata({ headline, byline, publishedAt, publisher, url, language }: Article) {
  return {
    ...(headline !== undefined && { headline }),
    // Whether a byline names a person, several or an agency is not known: it is credited as it is written.
    ...(byline !== undefined && { creditText: byline }),
    ...(publishedAt !== undefined && { datePublished: publishedAt }),
    ...(publisher !== undefined && {
      publisher: { '@type': 'Organization' as const, name: publisher },
    }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { inLanguage: language }),
  };
}

function representQuotation(
  text: string,
  { quotes, entities }: ServedAnalysis,
  addresses: ResourceAddresses,
  index: number,
): Static<typeof Quotation> {
  const { kind, parts, speaker }: Quote = quotes[index]!;
  return {
    '@id': addresses.quote(index),
    '@type': 'Quotation',
    additionalType: kind,
    text: wordsOf(text, parts),
    url: parts.map(addresses.characters),
    ...(speaker && { creditText: wordsOf(text, [speaker.mention]) }),
    spokenByCharacter: (speaker?.entities ?? []).map((speaking) =>
      representReference(entities, addresses, speaking),
    ),
  };
}

function representReference(
  entities: readonly Entity[],
  { entity }: ResourceAddresses,
  index: number,
): Static<typeof ThingReference> {
  const { name, type } = entities[index]!;
  return { '@id': entity(index), '@type': thingTypeOf(type), name };
}

function representThings(entities: readonly Entity[], addresses: ResourceAddresses): Static<typeof Thing>[] {
  const things = [...entities.keys()].filter((index) => thingTypes[entities[index]!.type] !== undefined);
  return things.map((index) => {
    const { type, aliases, links } = entities[index]!;
    return {
      ...representReference(entities, addresses, index),
      additionalType: type,
      alternateName: [...aliases],
      sameAs: linkIris(links),
      identifier: links.map(({ scheme, id }) => ({
        '@type': 'PropertyValue' as const,
        propertyID: scheme,
        value: id,
      })),
    };
  });
}
