import type { Static } from 'typebox';
import type { AnalysedArticle, ArticlePage } from '../../articles/index.ts';
import type { Article, ArticleList } from '../schemas/index.ts';
import { representCursor } from './cursor.ts';
import { createTextScale } from './text-scale.ts';

/** The address of an article's own resource, under the path or address of the service. */
export const articleAddress = (base: string, id: string): string => `${base}/v1/articles/${id}`;

/** `basePath` is the path under which the service is known. */
export function representArticle(
  { article, analysis, sha256 }: AnalysedArticle,
  basePath: string,
): Static<typeof Article> {
  const { id, headline, byline, publishedAt, publisher, url, language, text } = article;
  const self = articleAddress(basePath, id);
  return {
    id,
    headline: headline ?? null,
    byline: byline ?? null,
    publishedAt: publishedAt ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    language: language ?? null,
    sha256,
    length: {
      codepoint: createTextScale(text, 'codepoint').length,
      utf16: text.length,
      utf8: Buffer.byteLength(text),
    },
    counts: {
      paragraphs: analysis.paragraphs.length,
      quotes: analysis.quotes.length,
      entities: analysis.entities.length,
    },
    links: {
      self,
      text: `${self}/text`,
      paragraphs: `${self}/paragraphs`,
      quotes: `${self}/quotes`,
      entities: `${self}/entities`,
      annotations: `${self}/annotations`,
    },
  };
}

export const representPage = (
  { articles, next }: ArticlePage,
  basePath: string,
): Static<typeof ArticleList> => ({
  articles: articles.map((article) => representArticle(article, basePath)),
  next: next ? representCursor({ after: next }) : null,
});
