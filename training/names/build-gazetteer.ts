import { hashText } from '../../src/analysis/hashing/index.ts';
import {
  extendPhrase,
  type Gazetteer,
  gazetteerKinds,
  longestPhrase,
} from '../../src/analysis/names/gazetteer.ts';
import { splitTokens } from '../../src/analysis/tokens/index.ts';
import { readVectors } from './read-vectors.ts';

type Kind = keyof typeof gazetteerKinds;

/** Phrases of each kind as one hash table, each phrase by our own tokens, lower-cased. */
export function buildGazetteer(phrases: ReadonlyMap<Kind, readonly string[]>): Gazetteer {
  const kinds = new Map<number, number>();
  for (const [kind, list] of phrases) {
    for (const phrase of list) {
      const hash = hashPhrase(phrase);
      if (hash !== undefined) kinds.set(hash, (kinds.get(hash) ?? 0) | gazetteerKinds[kind]);
    }
  }
  return { ...layOut(kinds), vectors: readVectors() };
}

function hashPhrase(phrase: string): number | undefined {
  const tokens = splitTokens(phrase, [{ start: 0, end: phrase.length, number: 1, role: 'body' }]);
  if (tokens.length === 0 || tokens.length > longestPhrase) return undefined;
  return tokens.reduce(
    (hash, { start, end }) => extendPhrase(hash, hashText(phrase.slice(start, end).toLowerCase())),
    0,
  );
}

function layOut(kinds: ReadonlyMap<number, number>): Pick<Gazetteer, 'hashes' | 'kinds'> {
  const slots = 2 ** Math.ceil(Math.log2(kinds.size * 1.6 + 1));
  const table = { hashes: new Int32Array(slots), kinds: new Uint8Array(slots) };
  for (const [hash, kind] of [...kinds].sort(([a], [b]) => a - b)) {
    let slot = hash & (slots - 1);
    while (table.kinds[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table.hashes[slot] = hash;
    table.kinds[slot] = kind;
  }
  return table;
}
