import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../articles/index.ts';
import { describeSystemError } from './describe-system-error.ts';
import { findArticleFiles } from './find-article-files.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import type { Rejection } from './rejection.ts';

/** An article and the path of its file inside the folder. */
export interface FoundArticle {
  readonly article: Article;
  readonly file: string;
}

/** A folder's articles, one after the other, each id once, in order of their files' paths; of two files with one id the first wins. */
export interface ArticleStream extends AsyncIterable<FoundArticle> {
  /** How many files there are to read. */
  readonly files: number;
  /** How many files were neither `*.txt` nor `*.md`. */
  readonly ignoredFiles: number;
  /** What was left out. Grows while the articles are read. */
  readonly rejections: Rejection[];
  /** Keys of front matter that mean nothing here, and in how many files each stood. Grows while the articles are read. */
  readonly ignoredKeys: Map<string, number>;
}

/** No article comes near 10 MB; a file that does is another thing with an article's name. */
const largestFile = 10_000_000;

/** Finds the articles of a folder, and reads them as they are asked for. Throws where the folder cannot be read. */
export async function readArticles(folder: string): Promise<ArticleStream> {
  const { files, ignored: ignoredFiles, rejections } = await findArticleFiles(folder);
  const stream = { files: files.length, ignoredFiles, rejections: [...rejections], ignoredKeys: new Map() };
  return { ...stream, [Symbol.asyncIterator]: () => readFiles(folder, files, stream) };
}

async function* readFiles(
  folder: string,
  files: readonly string[],
  { rejections, ignoredKeys }: Pick<ArticleStream, 'rejections' | 'ignoredKeys'>,
): AsyncGenerator<FoundArticle> {
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const parsed = parseFile(join(folder, file), file);
    if ('reason' in parsed) {
      rejections.push({ file, reason: parsed.reason });
      continue;
    }
    const { article } = parsed;
    const former = fileOf.get(article.id);
    for (const key of parsed.ignoredKeys) ignoredKeys.set(key, (ignoredKeys.get(key) ?? 0) + 1);
    if (former) {
      rejections.push({ file, reason: `has the same id as ${former}: ${article.id}` });
      continue;
    }
    fileOf.set(article.id, file);
    yield { article, file };
  }
}

/** Reads at once: a file is small, and a promise for each costs ten times the reading. */
function parseFile(path: string, file: string): ParsedArticle {
  try {
    const { size } = statSync(path);
    if (size > largestFile) return { reason: `is larger than ${largestFile / 1e6} MB` };
    return parseArticle(file, readFileSync(path));
  } catch (error) {
    return { reason: `cannot be read: ${describeSystemError(error)}` };
  }
}
