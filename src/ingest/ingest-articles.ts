import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Analyze } from '../analysis/index.ts';
import type { AnalysedArticle, Article, ArticleStore } from '../articles/index.ts';
import { type Reading, readArticles } from './read-articles.ts';

/** What came of filling a store: how many articles are served now, and what was left out. */
export interface IngestReport extends Omit<Reading, 'articles'> {
  readonly articles: number;
}

/** Reads a folder's articles, analyses each and puts it into the store. Throws where the folder cannot be read. */
export async function ingestArticles(
  folder: string,
  analyze: Analyze,
  store: ArticleStore,
): Promise<IngestReport> {
  const { articles, ...rest } = await readArticles(folder);
  for (const article of articles) {
    store.put(analyseArticle(article, analyze));
    await setImmediate(); // a signal to stop is heard between two articles
  }
  return { ...rest, articles: articles.length };
}

function analyseArticle(article: Article, analyze: Analyze): AnalysedArticle {
  const { text, publishedAt } = article;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { article, analysis: analyze(text, { publishedAt }), sha256 };
}
