import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabulateClasses, type WordClasses } from '../../src/analysis/syntax/word-classes.ts';

export const wordClassesFile = join(import.meta.dirname, 'word-classes/word-classes.bin');
const entryBytes = 6;

/** The committed list of words and their classes, laid out as a table. */
export function readWordClasses(): WordClasses {
  const { buffer } = Uint8Array.from(readFileSync(wordClassesFile));
  const count = buffer.byteLength / entryBytes;
  return tabulateClasses(new Int32Array(buffer, 0, count), new Uint16Array(buffer, count * 4, count));
}
