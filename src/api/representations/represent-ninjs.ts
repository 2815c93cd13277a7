import type { Static } from 'typebox';
import type { Entity, EntityType } from '../../analysis/index.ts';
import type { AnalysedArticle, Article } from '../../articles/index.ts';
import { type Ninjs, type NinjsConcept, ninjsStandard } from '../schemas/index.ts';
import { linkIris } from './link-iri.ts';
import { createOffsetConverter } from './offset-converter.ts';
import { entityIdOf } from './represent-entity.ts';
import { createAddresses, type ResourceAddresses } from './resource-addresses.ts';

/** Which of ninjs' lists an entity goes into. Amounts, dates and times have none. */
const lists = {
  people: ['PERSON'],
  organisations: ['ORG'],
  places: ['GPE', 'LOC', 'FAC'],
  subjects: ['NORP', 'LAW', 'LANGUAGE', 'WORK_OF_ART'],
  events: ['EVENT'],
  objects: ['PRODUCT'],
} as const satisfies Record<string, readonly EntityType[]>;

/** The article in IPTC's ninjs 3.1. What is not known is left out: its schema has no nulls. */
export function representNinjs({ article, analysis }: AnalysedArticle, base: string): Static<typeof Ninjs> {
  const addresses = createAddresses(base, article);
  const of = (types: readonly EntityType[]) => representConcepts(analysis.entities, addresses, types);
  return {
    uri: addresses.article,
    type: 'text',
    profile: 'text-only',
    standard: ninjsStandard,
    ...representMetadata(article),
    bodies: [representBody(article.text)],
    people: of(lists.people),
    organisations: of(lists.organisations),
    places: of(lists.places),
    subjects: of(lists.subjects),
    events: of(lists.events),
    objects: of(lists.objects),
  };
}

function representMetadata({ headline, byline, publishedAt, publisher, url, language }: Article) {
  const versionCreated = publishedAt === undefined ? undefined : representInstant(publishedAt);
  return {
    ...(versionCreated !== undefined && { versionCreated }),
    ...(language !== undefined && { language }),
    ...(headline !== undefined && { headlines: [{ role: 'main' as const, value: headline }] }),
    ...(byline !== undefined && { by: byline }),
    ...(publisher !== undefined && { infoSources: [{ name: publisher, role: 'publisher' as const }] }),
    ...(url !== undefined && { altIds: [{ role: 'url' as const, value: url }] }),
  };
}

/** An instant as RFC 3339 wants it; undefined for a day, and for a time without a zone, whose instant would be a guess. */
function representInstant(publishedAt: string): string | undefined {
  const [, minutes, seconds = ':00', fraction = '', zone] =
    /^(.{10}T\d\d:\d\d)(:\d\d)?([.,]\d+)?(Z|[+-]\d\d:\d\d)$/.exec(publishedAt) ?? [];
  return zone && `${minutes}${seconds}${fraction.replace(',', '.')}${zone}`;
}

const representBody = (text: string) => ({
  role: 'main' as const,
  contentType: 'text/plain' as const,
  charCount: createOffsetConverter(text, 'codepoint')(text.length),
  value: text,
});

/** A public identifier where there is one, else the entity's own address; `literal` is its id in the article. */
function representConcepts(
  entities: readonly Entity[],
  addresses: ResourceAddresses,
  types: readonly EntityType[],
): Static<typeof NinjsConcept>[] {
  const indexes = [...entities.keys()].filter((index) => types.includes(entities[index]!.type));
  return indexes.map((index) => {
    const { name, links } = entities[index]!;
    const [uri = addresses.entity(index)] = linkIris(links);
    return { name, rel: 'mentions', uri, literal: entityIdOf(index) };
  });
}
