/** Ours to the wire: spans in the client's unit, ids, order of lists, null for what is unknown. Decides nothing about language. */
export { parseCursor, representCursor } from './cursor.ts';
export { createOffsetConverter, type OffsetConverter } from './offset-converter.ts';
export { representAnalysis } from './represent-analysis.ts';
export { representAnnotations } from './represent-annotations.ts';
export { articleAddress, representArticle, representPage } from './represent-article.ts';
export { entityIdOf, indexesBySalience, indexOf, representEntity } from './represent-entity.ts';
export { representNewsArticle } from './represent-news-article.ts';
export { representNinjs } from './represent-ninjs.ts';
export { representParagraph } from './represent-paragraph.ts';
export {
  representArticleEntity,
  representArticleParagraph,
  representArticleQuote,
  representEntities,
  representParagraphs,
  representQuotes,
  representText,
} from './represent-parts.ts';
export { paragraphOf, representQuote } from './represent-quote.ts';
export { createTextScale, type TextScale } from './text-scale.ts';
