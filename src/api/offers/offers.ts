import type { Static } from 'typebox';
import type { AnalysedArticle, ArticlePage } from '../../articles/index.ts';
import {
  indexOf,
  representAnnotations,
  representArticle,
  representArticleEntity,
  representArticleParagraph,
  representArticleQuote,
  representEntities,
  representNewsArticle,
  representNinjs,
  representPage,
  representParagraphs,
  representQuotes,
  representText,
} from '../representations/index.ts';
import {
  AnnotationCollection,
  ApiCatalog,
  Article,
  ArticleEntity,
  ArticleList,
  ArticleParagraph,
  ArticleQuote,
  Entities,
  Links,
  NewsArticle,
  Ninjs,
  type OffsetUnit,
  OpenapiDocument,
  Paragraphs,
  PlainText,
  ProblemKind,
  Quotes,
  Text,
} from '../schemas/index.ts';
import { type EntityFilter, filterEntities } from './filter-entities.ts';
import { filterQuotes, type QuoteFilter } from './filter-quotes.ts';
import { annotationLd, json, jsonLd, linkset, ninjs, text, written } from './offer.ts';
import { trimmable } from './trim.ts';

interface OfArticle {
  readonly analysed: AnalysedArticle;
}

/** The path under which the service is known. */
interface Placed {
  readonly basePath: string;
}

/** `base` is the address under which the service is known. */
interface Addressed extends OfArticle {
  readonly base: string;
}

interface Measured extends OfArticle {
  readonly offsetUnit: OffsetUnit;
}

/** Resource → representations, the default first. The subject of each is the article with the parameters that the route has read. */
export const offers = {
  articles: trimmable(
    json(ArticleList, ({ basePath, ...page }: ArticlePage & Placed) => representPage(page, basePath)),
    'articles',
  ),
  article: [
    ...trimmable(
      json(Article, ({ analysed, basePath }: Addressed & Placed) => representArticle(analysed, basePath)),
    ),
    jsonLd(NewsArticle, ({ analysed, base }: Addressed) => representNewsArticle(analysed, base)),
    ninjs(Ninjs, ({ analysed, base }: Addressed) => representNinjs(analysed, base)),
  ],
  text: [
    text(PlainText, ({ analysed }: Measured) => analysed.article.text),
    json(Text, ({ analysed, offsetUnit }: Measured) => representText(analysed, offsetUnit)),
  ],
  paragraphs: trimmable(
    json(Paragraphs, ({ analysed, offsetUnit }: Measured) => representParagraphs(analysed, offsetUnit)),
    'paragraphs',
  ),
  paragraph: trimmable(
    json(ArticleParagraph, ({ analysed, offsetUnit, number }: Measured & { readonly number: number }) =>
      representArticleParagraph(analysed, offsetUnit, number),
    ),
  ),
  quotes: trimmable(
    json(Quotes, ({ analysed, offsetUnit, ...filter }: Measured & QuoteFilter) =>
      representQuotes(analysed, offsetUnit, filterQuotes(analysed.analysis, filter)),
    ),
    'quotes',
  ),
  quote: trimmable(
    json(ArticleQuote, ({ analysed, offsetUnit, quoteId }: Measured & { readonly quoteId: string }) =>
      representArticleQuote(analysed, offsetUnit, indexOf(quoteId)),
    ),
  ),
  entities: trimmable(
    json(Entities, ({ analysed, offsetUnit, ...filter }: Measured & EntityFilter) =>
      representEntities(analysed, offsetUnit, filterEntities(analysed.analysis, filter)),
    ),
    'entities',
  ),
  annotations: [
    annotationLd(AnnotationCollection, ({ analysed, base }: Addressed) =>
      representAnnotations(analysed, base),
    ),
    json(AnnotationCollection, ({ analysed, base }: Addressed) => representAnnotations(analysed, base)),
  ],
  entity: trimmable(
    json(ArticleEntity, ({ analysed, offsetUnit, entityId }: Measured & { readonly entityId: string }) =>
      representArticleEntity(analysed, offsetUnit, indexOf(entityId)),
    ),
  ),
  service: [json(Links, (door: Static<typeof Links>) => door)],
  problemKind: [json(ProblemKind, (kind: Static<typeof ProblemKind>) => kind)],
  openapiJson: [written('json', 'application/json', OpenapiDocument, (write: () => string) => write())],
  openapiYaml: [written('yaml', 'application/yaml', OpenapiDocument, (write: () => string) => write())],
  apiCatalog: [linkset(ApiCatalog, (catalog: Static<typeof ApiCatalog>) => catalog)],
} as const;
