import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Article, type ArticleStore, type PackedArticle, packArticle } from '../articles/index.ts';
import { type FoundArticle, readArticles } from './read-articles.ts';
import type { Rejection } from './rejection.ts';

/** What came of filling a store: how many articles are served now, and what was left out, in order of the files' paths. */
export interface IngestReport {
  readonly articles: number;
  readonly rejections: readonly Rejection[];
  readonly ignoredFiles: number;
  readonly ignoredKeys: ReadonlyMap<string, number>;
}

/** What an analysis is made of. */
export interface AnalysisSubject {
  readonly text: string;
  readonly sha256: string;
  readonly publishedAt: string | undefined;
}

/** Gives a packed analysis, here, in another thread or from where it is kept. */
export type AnalyzeArticle = (subject: AnalysisSubject) => Uint8Array | Promise<Uint8Array>;

export interface IngestOptions {
  /** How many articles may be in work at a time; 1 without it. */
  readonly atATime?: number | undefined;
  /** Hears how many articles are served already, of how many files. */
  readonly onProgress?: ((articles: number, files: number) => void) | undefined;
}

/**
 * Reads a folder's articles, analyses each and puts it into the store. Throws where the folder cannot be read, or where the analysis
 * fails for another reason than one text's size.
 */
export async function ingestArticles(
  folder: string,
  analyze: AnalyzeArticle,
  store: ArticleStore,
  { atATime = 1, onProgress }: IngestOptions = {},
): Promise<IngestReport> {
  const stream = await readArticles(folder);
  const { rejections, ignoredFiles, ignoredKeys } = stream;
  const inWork = new Set<Promise<void>>();
  let articles = 0;
  let failure: Error | undefined;
  const ingest = async ({ article, file }: FoundArticle): Promise<void> => {
    try {
      store.putPacked(await packAnalysed(article, analyze));
      articles++;
    } catch (error) {
      if (isTooMuch(error)) rejections.push({ file, reason: 'is more than there is memory to analyse' });
      else failure ??= error as Error;
    }
    onProgress?.(articles, stream.files);
  };
  for await (const found of stream) {
    const work = ingest(found).finally(() => inWork.delete(work));
    inWork.add(work);
    if (inWork.size >= atATime) await Promise.race(inWork);
    if (failure) break;
    await setImmediate(); // a signal to stop is heard between two articles
  }
  await Promise.all(inWork);
  if (failure) throw failure;
  return { articles, rejections: rejections.sort(byFile), ignoredFiles, ignoredKeys };
}

async function packAnalysed(article: Article, analyze: AnalyzeArticle): Promise<PackedArticle> {
  const { text, publishedAt } = article;
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return packArticle(article, sha256, await analyze({ text, sha256, publishedAt }));
}

/** A thread that runs out of memory dies alone. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const byFile = (a: Rejection, b: Rejection): number => (a.file < b.file ? -1 : 1);
