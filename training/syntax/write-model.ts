import { syntaxMagic } from '../../src/analysis/syntax/syntax-model.ts';
import type { WeightTable } from '../../src/analysis/syntax/weight-table.ts';
import type { WordClasses } from '../../src/analysis/syntax/word-classes.ts';

/** The bytes that `parseSyntaxModel` reads. */
export function writeModel(
  { hashes, classes }: WordClasses,
  { rows, starts, cells }: WeightTable,
): Uint8Array {
  const head = Uint32Array.of(syntaxMagic, hashes.length, rows.bits.length * 32, rows.count, cells.length);
  const counts = Uint8Array.from({ length: rows.count }, (_, row) => starts[row + 1]! - starts[row]!);
  return Buffer.concat(
    [head, hashes, classes, rows.bits, cells, counts].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  );
}
