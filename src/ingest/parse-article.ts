import { type Article, articleId } from '../articles/index.ts';
import { findPublisher } from './find-publisher.ts';
import { parseSource } from './parse-source.ts';

/** The article in a file, with the front matter's keys that meant nothing; or why the file is none. */
export type ParsedArticle =
  | { readonly article: Article; readonly ignoredKeys: readonly string[] }
  | { readonly reason: string };

/** Reads one file. `path` gives the id; the front matter or else the credit line gives the publisher. */
export function parseArticle(path: string, bytes: Uint8Array): ParsedArticle {
  const id = articleId(path);
  if (id === undefined) return { reason: 'the name has no letter a–z or digit to make an id of' };
  if (bytes.length === 0) return { reason: 'is empty' };
  const source = parseSource(bytes);
  if ('reason' in source) return source;
  const { text, metadata, ignoredKeys } = source;
  if (text.trim() === '') return { reason: 'has no text' };
  const publisher = metadata.publisher ?? findPublisher(text);
  return { article: { id, ...metadata, publisher, text }, ignoredKeys };
}
