import type { Sentence, Token } from '../annotations/index.ts';
import { nationalities } from './nationalities.ts';
import type { CoarseName } from './recognise-spans.ts';

const regions = new Set(['West', 'East', 'North', 'South', 'Midwest', 'Orient', 'Occident']);
const landforms = new Set(['peninsula', 'subcontinent', 'archipelago']);
const capital = /^\p{Lu}/u;

/** Places that capitals alone do not show: "the West", "the Korean peninsula". */
export function findListedPlaces(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly CoarseName[],
): CoarseName[] {
  const taken = new Uint8Array(tokens.length);
  // a nationality alone may still be the first half of a place
  for (const { firstToken, endToken, type } of names)
    if (type !== 'MISC' || endToken - firstToken > 1) taken.fill(1, firstToken, endToken);
  const word = (i: number, { firstToken, endToken }: Sentence) =>
    i >= firstToken && i < endToken ? text.slice(tokens[i]!.start, tokens[i]!.end) : '';
  const found: CoarseName[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (taken[i]) continue;
      if (isRegion(word(i - 1, sentence), word(i, sentence), word(i + 1, sentence)))
        found.push(place(i, i + 1));
      else if (isLandform(word(i, sentence), word(i + 1, sentence))) found.push(place(i, i + 2));
    }
  }
  return found;

  function place(firstToken: number, endToken: number): CoarseName {
    return {
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
      type: 'LOC',
      firstToken,
      endToken,
    };
  }
}

/** A point of the compass with an article before it and no name behind it. */
const isRegion = (before: string, word: string, after: string): boolean =>
  regions.has(word) && before.toLowerCase() === 'the' && !capital.test(after);

const isLandform = (word: string, after: string): boolean =>
  landforms.has(after) && capital.test(word) && nationalities.has(word.toLowerCase());
