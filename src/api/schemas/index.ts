/** The shapes on the wire, in TypeBox: each a named component of the OpenAPI document, with bounds, descriptions and examples. */
import { Analysis, AnalysisRequest } from './analysis.ts';
import { Article, ArticleCounts, ArticleLinks, ArticleList, TextLength } from './article.ts';
import type { Component } from './component.ts';
import { Amount, ArticleEntity, Entities, Entity, EntityLink, Mention } from './entity.ts';
import { MediaObject, NewsArticle, PropertyValue, Quotation, Thing, ThingReference } from './news-article.ts';
import { Ninjs, NinjsConcept } from './ninjs.ts';
import { ArticleParagraph, Paragraph, Paragraphs } from './paragraph.ts';
import { Fault, Problem, ProblemKind } from './problem.ts';
import { ArticleQuote, EntityReference, Quote, Quotes, Speaker, Via } from './quote.ts';
import { ApiCatalog, Health, Links } from './service.ts';
import { Span } from './span.ts';
import { Text } from './text.ts';
import { Trimmed } from './trimmed.ts';
import {
  Annotation,
  AnnotationCollection,
  AnnotationPage,
  AnnotationTarget,
  FragmentSelector,
  LabelBody,
  QuotationBody,
  TextPositionSelector,
  TextQuoteSelector,
  ThingBody,
} from './web-annotation.ts';

export * from './analysis.ts';
export * from './answer-headers.ts';
export * from './article.ts';
export { type Component, component, nullable, oneOf, record, ref } from './component.ts';
export { articleId } from './context.ts';
export * from './entity.ts';
export { limits } from './limits.ts';
export * from './news-article.ts';
export * from './ninjs.ts';
export * from './paragraph.ts';
export * from './parameters.ts';
export * from './problem.ts';
export * from './quote.ts';
export * from './responses.ts';
export * from './service.ts';
export { type OffsetUnit, offsetUnit, offsetUnits, Span } from './span.ts';
export { PlainText, Text } from './text.ts';
export * from './trimmed.ts';
export * from './web-annotation.ts';

/** Every component, in the order in which a reader meets them. */
export const components: readonly Component[] = [
  Article,
  ArticleLinks,
  TextLength,
  ArticleCounts,
  ArticleList,
  Text,
  Span,
  Paragraph,
  ArticleParagraph,
  Paragraphs,
  Quote,
  Speaker,
  EntityReference,
  Via,
  ArticleQuote,
  Quotes,
  Entity,
  Mention,
  Amount,
  EntityLink,
  ArticleEntity,
  Entities,
  Analysis,
  AnalysisRequest,
  NewsArticle,
  Quotation,
  Thing,
  ThingReference,
  PropertyValue,
  MediaObject,
  Ninjs,
  NinjsConcept,
  AnnotationCollection,
  AnnotationPage,
  Annotation,
  AnnotationTarget,
  TextPositionSelector,
  TextQuoteSelector,
  FragmentSelector,
  QuotationBody,
  ThingBody,
  LabelBody,
  Problem,
  Fault,
  ProblemKind,
  Links,
  Health,
  ApiCatalog,
  Trimmed,
];
