import type { AnalysedArticle } from '../analysed-article.ts';
import { type Article, noMetadata } from '../article.ts';
import { unpackAnalysis } from './unpack-analysis.ts';

/** An article with its analysis in one run of bytes, and what a store looks for in it. */
export interface PackedArticle {
  readonly id: string;
  readonly publishedAt: string | undefined;
  readonly publisher: string | undefined;
  /** Two lengths, what is known of the article as JSON, the text, the packed analysis. */
  readonly bytes: Uint8Array;
}

type Head = Omit<Article, 'text'> & Pick<AnalysedArticle, 'sha256'>;

const lengths = 8;

/** Packs an article; `analysis` is packed already. The text must be well-formed Unicode, as whatever was read from a file is. */
export function packArticle(
  { text, ...metadata }: Article,
  sha256: string,
  analysis: Uint8Array,
): PackedArticle {
  const head = JSON.stringify({ ...metadata, sha256 } satisfies Head);
  const [headLength, textLength] = [Buffer.byteLength(head), Buffer.byteLength(text)];
  const bytes = Buffer.allocUnsafe(lengths + headLength + textLength + analysis.length);
  bytes.writeUInt32LE(headLength, 0);
  bytes.writeUInt32LE(textLength, 4);
  bytes.write(head, lengths);
  bytes.write(text, lengths + headLength);
  bytes.set(analysis, lengths + headLength + textLength);
  const { id, publishedAt, publisher } = metadata;
  return { id, publishedAt, publisher, bytes };
}

/** The article as it was packed. Its analysis is read on first use: most answers need the text or the analysis alone. */
export function unpackArticle(bytes: PackedArticle['bytes']): AnalysedArticle {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const textStart = lengths + buffer.readUInt32LE(0);
  const textEnd = textStart + buffer.readUInt32LE(4);
  const { sha256, ...metadata } = JSON.parse(buffer.toString('utf8', lengths, textStart)) as Head;
  // JSON leaves out what is undefined.
  const article = { ...noMetadata, ...metadata, text: buffer.toString('utf8', textStart, textEnd) };
  let analysis: AnalysedArticle['analysis'] | undefined;
  return {
    article,
    sha256,
    get analysis() {
      analysis ??= unpackAnalysis(buffer.subarray(textEnd));
      return analysis;
    },
  };
}
