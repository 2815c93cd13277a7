import { noMetadata } from '../articles/index.ts';
import { decodeText } from './decode-text.ts';
import type { Metadata } from './metadata.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** What a file holds: its text, what its front matter says and the keys that meant nothing; or why it cannot be read. */
export type ParsedSource =
  | { readonly text: string; readonly metadata: Metadata; readonly ignoredKeys: readonly string[] }
  | { readonly reason: string };

/** Reads the bytes of one file. The text is all that follows the front matter, unaltered; it may be empty. */
export function parseSource(bytes: Uint8Array): ParsedSource {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return decoded;
  const split = splitFrontMatter(decoded.text);
  if ('reason' in split) return split;
  const { yaml, text } = split;
  if (yaml === undefined) return { text, metadata: noMetadata, ignoredKeys: [] };
  const parsed = parseFrontMatter(yaml);
  return 'reason' in parsed ? parsed : { text, ...parsed };
}
