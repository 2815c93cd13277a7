import type { RowTable } from './row-table.ts';
import { tagSet } from './tag-set.ts';

/** The weights of the tagger. */
export interface SyntaxModel {
  /** Tags of words that were only ever seen with one, by the hash of their exact spelling. */
  readonly dictionary: ReadonlyMap<number, number>;
  readonly tagger: RowTable;
}

/** "VSX" and the version of the layout. */
export const syntaxMagic = 0x56535802;

/**
 * Reads a model from its file's bytes: the magic number, the number of words in the dictionary, then five bytes a word,
 * then the power of two of the
 * table's rows and their weights. All numbers big-endian.
 */
export function parseSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0) !== syntaxMagic)
    throw new Error('not a syntax model of this version');
  const words = view.getUint32(4);
  const dictionary = new Map<number, number>();
  let at = 8;
  for (let i = 0; i < words; i++, at += 5) dictionary.set(view.getInt32(at), view.getUint8(at + 4));
  const width = tagSet.length;
  const rows = 2 ** view.getUint8(at);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + 1, rows * width);
  return { dictionary, tagger: { width, mask: rows - 1, weights } };
}
