import type { Static } from 'typebox';
import type { AnalysedArticle } from '../../articles/index.ts';
import type {
  ArticleEntity,
  ArticleParagraph,
  ArticleQuote,
  Entities,
  OffsetUnit,
  Paragraphs,
  Quotes,
  Text,
} from '../schemas/index.ts';
import { representEntity } from './represent-entity.ts';
import { representParagraph } from './represent-paragraph.ts';
import { representQuote } from './represent-quote.ts';
import { createTextScale } from './text-scale.ts';

/** What every answer about a part of an article begins with, and the scale for its spans. */
function open({ article }: AnalysedArticle, offsetUnit: OffsetUnit) {
  return { scale: createTextScale(article.text, offsetUnit), head: { articleId: article.id, offsetUnit } };
}

export function representText(analysed: AnalysedArticle, unit: OffsetUnit): Static<typeof Text> {
  const { scale, head } = open(analysed, unit);
  return { ...head, length: scale.length, sha256: analysed.sha256, text: scale.text };
}

export function representParagraphs(analysed: AnalysedArticle, unit: OffsetUnit): Static<typeof Paragraphs> {
  const { scale, head } = open(analysed, unit);
  const { paragraphs } = analysed.analysis;
  return { ...head, paragraphs: paragraphs.map((paragraph) => representParagraph(scale, paragraph)) };
}

/** The paragraph with this number, which the article must have. */
export function representArticleParagraph(
  analysed: AnalysedArticle,
  unit: OffsetUnit,
  number: number,
): Static<typeof ArticleParagraph> {
  const { scale, head } = open(analysed, unit);
  return { ...head, ...representParagraph(scale, analysed.analysis.paragraphs[number - 1]!) };
}

/** The quotes at these indexes. */
export function representQuotes(
  analysed: AnalysedArticle,
  unit: OffsetUnit,
  indexes: readonly number[],
): Static<typeof Quotes> {
  const { scale, head } = open(analysed, unit);
  return { ...head, quotes: indexes.map((index) => representQuote(scale, analysed.analysis, index)) };
}

/** The quote at this index, which the article must have. */
export function representArticleQuote(
  analysed: AnalysedArticle,
  unit: OffsetUnit,
  index: number,
): Static<typeof ArticleQuote> {
  const { scale, head } = open(analysed, unit);
  return { ...head, ...representQuote(scale, analysed.analysis, index) };
}

/** The entities at these indexes. */
export function representEntities(
  analysed: AnalysedArticle,
  unit: OffsetUnit,
  indexes: readonly number[],
): Static<typeof Entities> {
  const { scale, head } = open(analysed, unit);
  return { ...head, entities: indexes.map((index) => representEntity(scale, analysed.analysis, index)) };
}

/** The entity at this index, which the article must have. */
export function representArticleEntity(
  analysed: AnalysedArticle,
  unit: OffsetUnit,
  index: number,
): Static<typeof ArticleEntity> {
  const { scale, head } = open(analysed, unit);
  return { ...head, ...representEntity(scale, analysed.analysis, index) };
}
