import type { Static } from 'typebox';
import type { Entity, Span } from '../../analysis/index.ts';
import type { AnalysedArticle, ServedAnalysis } from '../../articles/index.ts';
import {
  type Annotation,
  type AnnotationCollection,
  type AnnotationTarget,
  annotationContext,
  type ThingBody,
} from '../schemas/index.ts';
import { entityIdOf } from './represent-entity.ts';
import { quoteIdOf } from './represent-quote.ts';
import { createAddresses, type ResourceAddresses } from './resource-addresses.ts';
import { createSelectors, type SelectSpan } from './select-span.ts';
import { thingTypeOf } from './thing-types.ts';
import { wordsOf } from './words-of.ts';

/** What the annotations of one article are made of. */
interface Source {
  readonly text: string;
  readonly analysis: ServedAnalysis;
  readonly addresses: ResourceAddresses;
  readonly select: SelectSpan;
}

/** Quotes and mentions as W3C Web Annotations: a collection of one page, the quotes first, then the entities with their mentions. */
export function representAnnotations(
  { article, analysis }: AnalysedArticle,
  base: string,
): Static<typeof AnnotationCollection> {
  const { text } = article;
  const addresses = createAddresses(base, article);
  const source: Source = { text, analysis, addresses, select: createSelectors(text, addresses) };
  const items = [...annotateQuotes(source), ...annotateMentions(source)];
  const page = `${addresses.annotations}#page`;
  return {
    '@context': annotationContext,
    id: addresses.annotations,
    type: 'AnnotationCollection',
    label: 'Quotes, and mentions of entities',
    generator: { id: `${base}/`, type: 'Software', name: 'Verbatim' },
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: addresses.annotations, startIndex: 0, items },
    last: page,
  };
}

/** The words of each quote are described by who says them. */
function annotateQuotes(source: Source): Static<typeof Annotation>[] {
  const { text, analysis, addresses } = source;
  return analysis.quotes.map(({ kind, parts, speaker }, index) => ({
    id: `${addresses.annotations}#${quoteIdOf(index)}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        id: addresses.quote(index),
        type: 'schema:Quotation',
        'schema:additionalType': kind,
        ...(speaker && { 'schema:creditText': wordsOf(text, [speaker.mention]) }),
        'schema:spokenByCharacter': (speaker?.entities ?? []).map((speaking) =>
          describeThing(analysis.entities, addresses, speaking),
        ),
      },
    ],
    target: parts.map((part) => representTarget(source, part)),
  }));
}

/** Each mention identifies its entity. */
const annotateMentions = (source: Source): Static<typeof Annotation>[] =>
  source.analysis.entities.flatMap(({ mentions, type }, index) =>
    mentions.map((mention, ordinal) => ({
      id: `${source.addresses.annotations}#${entityIdOf(index)}-${ordinal + 1}`,
      type: 'Annotation' as const,
      motivation: 'identifying' as const,
      body: [
        describeThing(source.analysis.entities, source.addresses, index),
        {
          type: 'TextualBody' as const,
          purpose: 'classifying' as const,
          format: 'text/plain' as const,
          value: type,
        },
      ],
      target: [representTarget(source, mention)],
    })),
  );

function describeThing(
  entities: readonly Entity[],
  { entity }: ResourceAddresses,
  index: number,
): Static<typeof ThingBody> {
  const { name, type } = entities[index]!;
  return { id: entity(index), type: `schema:${thingTypeOf(type)}`, 'schema:name': name };
}

const representTarget = ({ addresses, select }: Source, span: Span): Static<typeof AnnotationTarget> => ({
  type: 'SpecificResource',
  source: addresses.text,
  state: { type: 'HttpRequestState', value: 'Accept: text/plain' },
  selector: select(span),
});
