import type { Analysis } from '../analysis/index.ts';
import type { Article } from './article.ts';

/** What is kept of an analysis, because readers ask for it; its sentences and tokens have served when it is done. */
export type ServedAnalysis = Pick<Analysis, 'paragraphs' | 'quotes' | 'entities'>;

/** An article with what was read in it. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: ServedAnalysis;
  /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
  readonly sha256: string;
}
