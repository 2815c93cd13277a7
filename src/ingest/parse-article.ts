import { type Article, articleId } from '../articles/index.ts';
import { decodeText } from './decode-text.ts';
import { findPublisher } from './find-publisher.ts';
import { noMetadata } from './metadata.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** The article in a file, with the front matter's keys that meant nothing; or why the file is none. */
export type ParsedArticle =
  | { readonly article: Article; readonly ignoredKeys: readonly string[] }
  | { readonly reason: string };

/** Reads one file. `path` gives the id; the text is all that follows the front matter, unaltered. */
export function parseArticle(path: string, bytes: Uint8Array): ParsedArticle {
  const id = articleId(path);
  if (id === undefined) return { reason: 'the name has no letter a–z or digit to make an id of' };
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return decoded;
  const split = splitFrontMatter(decoded.text);
  if ('reason' in split) return split;
  if (split.text.trim() === '') return { reason: emptiness(decoded.text) };
  const parsed = split.yaml === undefined ? noFrontMatter : parseFrontMatter(split.yaml);
  if ('reason' in parsed) return parsed;
  const { metadata, ignoredKeys } = parsed;
  const publisher = metadata.publisher ?? findPublisher(split.text);
  return { article: { id, ...metadata, publisher, text: split.text }, ignoredKeys };
}

const noFrontMatter = { metadata: noMetadata, ignoredKeys: [] };

function emptiness(content: string): string {
  if (content === '') return 'is empty';
  return content.trim() === '' ? 'is blank' : 'has front matter and no text';
}
