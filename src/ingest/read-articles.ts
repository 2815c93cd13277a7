import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../articles/index.ts';
import { describeSystemError } from './describe-system-error.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import type { Rejection } from './rejection.ts';

/** Everything that a folder gave. */
export interface Reading {
  /** In order of their files' paths, each id once. */
  readonly articles: readonly Article[];
  /** In order of their files' paths. */
  readonly rejections: readonly Rejection[];
  /** How many files were neither `*.txt` nor `*.md`. */
  readonly ignoredFiles: number;
  /** Keys of front matter that mean nothing here, and in how many files each stood. */
  readonly ignoredKeys: ReadonlyMap<string, number>;
}

/** No article comes near 10 MB; a file that does is another thing with an article's name. */
const largestFile = 10_000_000;

/** Reads all articles of a folder. Of two files with one id the first by path wins. Throws where the folder cannot be read. */
export async function readArticles(folder: string): Promise<Reading> {
  const found = await findArticleFiles(folder);
  const articles = new Map<string, { readonly article: Article; readonly file: string }>();
  const rejections = [...found.rejections];
  const ignoredKeys = new Map<string, number>();
  for (const file of found.files) {
    const parsed = await parseFile(join(folder, file), file);
    if ('reason' in parsed) {
      rejections.push({ file, reason: parsed.reason });
      continue;
    }
    const { article } = parsed;
    const former = articles.get(article.id);
    if (former) rejections.push({ file, reason: `has the same id as ${former.file}: ${article.id}` });
    else articles.set(article.id, { article, file });
    for (const key of parsed.ignoredKeys) ignoredKeys.set(key, (ignoredKeys.get(key) ?? 0) + 1);
  }
  return {
    articles: [...articles.values()].map(({ article }) => article),
    rejections: rejections.sort(byFile),
    ignoredFiles: found.ignored,
    ignoredKeys,
  };
}

const byFile = (a: Rejection, b: Rejection): number => (a.file < b.file ? -1 : 1);

async function parseFile(path: string, file: string): Promise<ParsedArticle> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return { reason: `is larger than ${largestFile / 1e6} MB` };
    return parseArticle(file, await readFile(path));
  } catch (error) {
    return { reason: `cannot be read: ${describeSystemError(error)}` };
  }
}
