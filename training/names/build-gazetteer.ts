import { hashText, indexHashes } from '../../src/analysis/hashing/index.ts';
import {
  extendPhrase,
  type Gazetteer,
  gazetteerKinds,
  longestPhrase,
} from '../../src/analysis/names/gazetteer.ts';
import { splitTokens } from '../../src/analysis/tokens/index.ts';
import { readVectors } from './read-vectors.ts';
import { withoutMarks } from './without-marks.ts';

type Kind = keyof typeof gazetteerKinds;

/** Phrases of each kind as one hash table, each phrase by our own tokens, lower-cased. */
export function buildGazetteer(phrases: ReadonlyMap<Kind, readonly string[]>): Gazetteer {
  const kinds = new Map<number, number>();
  for (const [kind, list] of phrases) {
    for (const phrase of list.flatMap((one) => [...spellings(one)])) {
      const hash = hashPhrase(phrase);
      if (hash !== undefined) kinds.set(hash, (kinds.get(hash) ?? 0) | gazetteerKinds[kind]);
    }
  }
  const sorted = [...kinds].sort(([a], [b]) => a - b);
  return {
    phrases: indexHashes(Int32Array.from(sorted, ([hash]) => hash)),
    kinds: Uint16Array.from(sorted, ([, kind]) => kind),
    vectors: readVectors(),
  };
}

/** With either apostrophe, and as English newspapers write it, without marks on letters: "Sao Paulo" for "São Paulo". */
const spellings = (phrase: string): ReadonlySet<string> =>
  new Set([phrase, withoutMarks(phrase)].flatMap((one) => [one, one.replaceAll("'", '’')]));

function hashPhrase(phrase: string): number | undefined {
  const tokens = splitTokens(phrase, [{ start: 0, end: phrase.length, number: 1, role: 'body' }]);
  if (tokens.length === 0 || tokens.length > longestPhrase) return undefined;
  return tokens.reduce(
    (hash, { start, end }) => extendPhrase(hash, hashText(phrase.slice(start, end).toLowerCase())),
    0,
  );
}
