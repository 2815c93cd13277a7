import type { Sentence } from '../annotations/index.ts';
import { hashText } from '../hashing/index.ts';
import { gazetteerKinds } from './gazetteer.ts';
import { type TokenFeatures, wordKinds } from './token-features.ts';
import { shapes } from './word-shape.ts';

/** What the rest of the article shows of a word, one bit each; a sentence's first word says nothing of capitals. */
export const documentSigns = {
  lowerElsewhere: 1,
  capitalInside: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeVerb: 16,
  beforeOrganisationWord: 32,
  afterIn: 64,
  upperElsewhere: 128,
} as const;

const inWords = new Set(['in', 'at', 'from', 'near'].map((word) => hashText(word)));

/** Signs of every word form in the article, by the hash of its lower-cased letters. */
export function gatherSigns(features: TokenFeatures, sentences: readonly Sentence[]): Map<number, number> {
  const signs = new Map<number, number>();
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const seen = signsAt(features, i, firstToken, endToken);
      if (seen !== 0) signs.set(features.lower[i]!, (signs.get(features.lower[i]!) ?? 0) | seen);
    }
  }
  return signs;
}

function signsAt(
  { shape, kinds, listed, lower }: TokenFeatures,
  i: number,
  first: number,
  end: number,
): number {
  if (shape[i] === shapes.lower) return documentSigns.lowerElsewhere;
  if (shape[i] === shapes.other || shape[i] === shapes.digits) return 0;
  let signs = i > first ? (shape[i] === shapes.capital ? documentSigns.capitalInside : 0) : 0;
  if (shape[i] === shapes.upper) signs |= documentSigns.upperElsewhere;
  if (i > first) {
    if (kinds[i - 1]! & wordKinds.title) signs |= documentSigns.afterTitle;
    if (listed[i - 1]! & gazetteerKinds.firstName && shape[i - 1] === shapes.capital)
      signs |= documentSigns.afterFirstName;
    if (inWords.has(lower[i - 1]!)) signs |= documentSigns.afterIn;
  }
  if (i + 1 < end) {
    if (kinds[i + 1]! & wordKinds.verb) signs |= documentSigns.beforeVerb;
    if (kinds[i + 1]! & wordKinds.organisation && shape[i + 1] !== shapes.lower)
      signs |= documentSigns.beforeOrganisationWord;
  }
  return signs;
}
