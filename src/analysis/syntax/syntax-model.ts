import { indexRows } from '../hashing/index.ts';
import type { WeightTable } from './weight-table.ts';
import type { WordClasses } from './word-classes.ts';

/** The weights of the tagger, and what is known of words beforehand. */
export interface SyntaxModel {
  readonly classes: WordClasses;
  readonly tagger: WeightTable;
}

/** "VSX" and the version of the layout. */
export const syntaxMagic = 0x56535803;
const headerBytes = 20;

/**
 * Reads a model from its file's bytes, all little-endian: the magic number and the numbers of slots for words, of features
 * told apart, of rows and of cells; then words, their classes, a bit a feature, the rows' cells, how many each row has.
 * Throws where it is not one.
 */
export function parseSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== syntaxMagic)
    throw new Error('not a syntax model of this version');
  const [slots, places, rows, cells] = [4, 8, 12, 16].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (bytes.byteLength !== headerBytes + slots * 6 + places / 8 + rows + cells * 2)
    throw new Error('the syntax model is cut short');
  let at = headerBytes;
  const take = (length: number) => {
    at += length;
    // a copy, so that typed arrays start on whole elements
    return bytes.buffer.slice(bytes.byteOffset + at - length, bytes.byteOffset + at);
  };
  return {
    classes: { hashes: new Int32Array(take(slots * 4)), classes: new Uint16Array(take(slots * 2)) },
    tagger: {
      rows: indexRows(new Int32Array(take(places / 8))),
      cells: new Int16Array(take(cells * 2)),
      starts: addUp(new Uint8Array(take(rows))),
    },
  };
}

/** Where each row starts, and at the end where the last one ends. */
function addUp(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}
