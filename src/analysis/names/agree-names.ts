import type { Sentence, Token } from '../annotations/index.ts';
import { type CoarseType, coarseTypes } from './label.ts';
import type { CoarseName } from './recognise-spans.ts';

/** How probable each type is over a name's mentions, how many they are, and how many were read as nothing. */
interface Votes {
  readonly types: Float32Array;
  found: number;
  missed: number;
}

const longestName = 6;
const capital = /^\p{Lu}/u;

/**
 * Makes an article's names agree: the same words take the type that most of their mentions have, mentions that were missed
 * are added where most were found, and the surname of a person named in full is that person's.
 */
export function agreeNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly CoarseName[],
): CoarseName[] {
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const votes = countVotes(names, words);
  const surnames = gatherSurnames(names, words);
  const missed = findMissed(tokens, sentences, names, votes, surnames, words);
  return [...names.map(agree), ...missed].sort((a, b) => a.start - b.start);

  function agree(name: CoarseName): CoarseName {
    const key = words(name.firstToken, name.endToken);
    const type = surnames.has(key) && name.type !== 'LOC' ? 'PER' : winner(votes.get(key)!);
    return { ...name, type };
  }
}

type Words = (from: number, to: number) => string;

function countVotes(names: readonly CoarseName[], words: Words): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const name of names) {
    const key = words(name.firstToken, name.endToken);
    const vote = votes.get(key) ?? { types: new Float32Array(coarseTypes.length), found: 0, missed: 0 };
    coarseTypes.forEach((type, k) => {
      vote.types[k]! += name.chances?.[k] ?? (type === name.type ? 1 : 0);
    });
    vote.found++;
    votes.set(key, vote);
  }
  return votes;
}

/** The last words of people named in full: "Rudenko" of "Mikhail Rudenko". */
const gatherSurnames = (names: readonly CoarseName[], words: Words): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === 'PER' && endToken - firstToken > 1)
      .map(({ endToken }) => words(endToken - 1, endToken))
      .filter((word) => word.length > 2 && capital.test(word)),
  );

const winner = ({ types }: Votes): CoarseType => coarseTypes[types.indexOf(Math.max(...types))]!;

function findMissed(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly CoarseName[],
  votes: ReadonlyMap<string, Votes>,
  surnames: ReadonlySet<string>,
  words: Words,
): CoarseName[] {
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken);
  const candidates: (CoarseName & { key: string })[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (taken[i] || !capital.test(words(i, i + 1))) continue;
      const length = longestKnown(i, endToken);
      if (length === 0) continue;
      const key = words(i, i + length);
      const vote = votes.get(key);
      if (vote) vote.missed++;
      const type = vote ? winner(vote) : 'PER';
      candidates.push({
        key,
        type,
        firstToken: i,
        endToken: i + length,
        start: tokens[i]!.start,
        end: tokens[i + length - 1]!.end,
      });
      i += length - 1;
    }
  }
  return candidates
    .filter(({ key }) => surnames.has(key) || isMostlyFound(votes.get(key)!))
    .map(({ key: _, ...name }) => name);

  function longestKnown(i: number, end: number): number {
    for (let length = Math.min(longestName, end - i); length > 0; length--) {
      if (taken.subarray(i, i + length).includes(1)) continue;
      const key = words(i, i + length);
      if (votes.has(key) || (length === 1 && surnames.has(key))) return length;
    }
    return 0;
  }
}

const isMostlyFound = ({ found, missed }: Votes): boolean => found >= missed;
