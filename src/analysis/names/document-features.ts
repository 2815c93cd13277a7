import type { Sentence } from '../annotations/index.ts';
import { hashText, mix } from '../hashing/index.ts';
import type { Context } from './context.ts';
import { add, type FeatureList } from './feature-list.ts';
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
  afterThe: 256,
  beforeNumber: 512,
  besideVersus: 1024,
  beforePlace: 2048,
  inOrganisation: 4096,
  afterOf: 8192,
  afterInitial: 16384,
  bracketed: 32768,
} as const;

const hashes = (list: string) => new Set(list.split(' ').map((word) => hashText(word)));
const inWords = hashes('in at from near');
const versus = hashes('v vs vs. versus beat defeated against thrashed edged hosted');
const the = hashText('the');
const of = hashText('of');
const comma = hashText(',');
const opening = hashText('(');

const governs = gazetteerKinds.region | gazetteerKinds.city;

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
    if (lower[i - 1] === the) signs |= documentSigns.afterThe;
    if (lower[i - 1] === of) signs |= documentSigns.afterOf;
    if (lower[i - 1] === opening) signs |= documentSigns.bracketed;
    if (versus.has(lower[i - 1]!)) signs |= documentSigns.besideVersus;
    if (shape[i - 1] === shapes.initial) signs |= documentSigns.afterInitial;
    if (kinds[i - 1]! & wordKinds.organisation && shape[i - 1] !== shapes.lower)
      signs |= documentSigns.inOrganisation;
  }
  if (i + 1 < end) {
    if (kinds[i + 1]! & wordKinds.verb) signs |= documentSigns.beforeVerb;
    if (kinds[i + 1]! & wordKinds.organisation && shape[i + 1] !== shapes.lower)
      signs |= documentSigns.beforeOrganisationWord;
    if (shape[i + 1] === shapes.digits) signs |= documentSigns.beforeNumber;
    if (versus.has(lower[i + 1]!)) signs |= documentSigns.besideVersus;
    if (lower[i + 1] === comma && i + 2 < end && listed[i + 2]! & governs) signs |= documentSigns.beforePlace;
  }
  return signs;
}

/** What the rest of the article shows of the word. */
export function addDocument(list: FeatureList, context: Context, i: number): void {
  const { shape, lower } = context.features;
  if (shape[i] === shapes.lower || shape[i] === shapes.other) return;
  const signs = context.signs.get(lower[i]!) ?? 0;
  add(list, 60, mix(signs & 3, mix(shape[i]!, i === context.first ? 1 : 0)));
  for (let bit = 4; bit < 1 << 16; bit <<= 1) if (signs & bit) add(list, 61, mix(bit, shape[i]!));
  add(list, 62, signs & 0xff);
  add(list, 64, mix(signs & 0x5f40, context.features.listed[i]!));
  const next = i + 1 < context.end ? (context.signs.get(lower[i + 1]!) ?? 0) : 0;
  add(list, 63, mix(signs & 0x3c, next & 0x3c));
}
