import type { Static } from 'typebox';
import type { AnalysedArticle, ArticlePage } from '../../articles/index.ts';
import type { Article, ArticleList } from '../schemas/index.ts';
import { representCursor } from './cursor.ts';
import { createTextScale } from './text-scale.ts';

/** The path of an article's own resource. */
export const articlePath = (id: string): string => `/v1/articles/${id}`;

export function representArticle({ article, analysis, sha256 }: AnalysedArticle): Static<typeof Article> {
  const { id, headline, byline, publishedAt, publisher, url, language, text } = article;
  const self = articlePath(id);
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

export const representPage = ({ articles, next }: ArticlePage): Static<typeof ArticleList> => ({
  articles: articles.map(representArticle),
  next: next ? representCursor({ after: next }) : null,
});
