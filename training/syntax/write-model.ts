import { syntaxMagic } from '../../src/analysis/syntax/syntax-model.ts';
import type { Perceptron } from './perceptron.ts';

/** The bytes that `parseSyntaxModel` reads. */
export function writeModel(dictionary: ReadonlyMap<number, number>, tagger: Perceptron): Uint8Array {
  const words = [...dictionary].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(8 + words.length * 5);
  head.writeUInt32BE(syntaxMagic, 0);
  head.writeUInt32BE(words.length, 4);
  words.forEach(([word, tag], i) => {
    head.writeInt32BE(word, 8 + i * 5);
    head.writeUInt8(tag, 12 + i * 5);
  });
  return Buffer.concat([head, Uint8Array.of(tagger.power), new Uint8Array(tagger.toBytes().buffer)]);
}
