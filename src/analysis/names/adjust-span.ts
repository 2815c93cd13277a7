import type { Token } from '../annotations/index.ts';
import { type Gazetteer, lookUpWords } from './gazetteer.ts';
import type { CoarseName } from './recognise-spans.ts';
import { honorificPairs, honorifics, kindsOfCompanies, kindsOfPlaces, titles } from './word-lists.ts';
import { createWordAt, wordsOf } from './words.ts';

const articles = new Set(['the', 'a', 'an', 'this']);
const possessive = /^['’]s$/u;
/** They give their names to towns, churches and schools with an ending of their own: "St. John's". */
const saint = /^(?:St\.?|Saint) (?:Andrew|Bartholomew|George|Helen|James|John|Luke|Mary|Thomas)$/;
const edgeMarks = /^(?:["“”‘’'()[\],.;:–—-]|['’]s)$/u;

/** Cuts what is not part of a name: articles, titles before people, marks and possessives at the edges. Undefined where nothing is left. */
export function adjustSpan(
  text: string,
  tokens: readonly Token[],
  name: CoarseName,
  gazetteer: Gazetteer,
): CoarseName | undefined {
  let { firstToken, endToken } = name;
  const wordAt = createWordAt(text, tokens);
  const word = (i: number) => wordAt(i).toLowerCase();
  while (endToken - firstToken > 1 && name.type === 'PER' && isInPair(firstToken)) firstToken++;
  while (firstToken < endToken && isFront(word(firstToken), name, endToken - firstToken)) firstToken++;
  while (firstToken < endToken && edgeMarks.test(word(endToken - 1)) && !isOwn(endToken - 1)) endToken--;
  while (endToken - firstToken > 1 && isKind(endToken - 1)) endToken--;
  if (isSaint() && possessive.test(word(endToken))) endToken++;
  if (isHead(firstToken)) firstToken++;
  if (firstToken >= endToken || isCommonNoun(firstToken, endToken) || isAddress()) return undefined;
  return { ...name, firstToken, endToken, start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };

  /** "McDonald's" and "St. John's" are listed so: their ending is no possessive. */
  function isOwn(i: number): boolean {
    if (!possessive.test(word(i))) return false;
    return lookUpWords(gazetteer, wordsOf(text, tokens, { firstToken, endToken: i + 1 })) !== 0;
  }

  /** "Chipmaker Nordex fell": what the company is, at the sentence's beginning. */
  function isHead(i: number): boolean {
    const opens =
      i === 0 ||
      /^(?:[.!?”"—–-]|--)$/.test(wordAt(i - 1)) ||
      text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n');
    return (
      name.type === 'ORG' &&
      endToken - i > 1 &&
      opens &&
      /^\p{Lu}\p{Ll}/u.test(wordAt(i)) &&
      kindsOfCompanies.has(word(i))
    );
  }

  /** "Ma’am", "Papa" */
  function isAddress(): boolean {
    return (
      endToken - firstToken === 1 &&
      /^(?:ma['’]am|madam|sir|papa|mama|mum|mom|dad|daddy)$/.test(word(firstToken))
    );
  }

  function isInPair(i: number): boolean {
    return [i - 1, i].some((k) => honorificPairs.has(`${word(k)} ${word(k + 1)}`));
  }

  function isSaint(): boolean {
    return (
      firstToken < endToken && saint.test(text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end))
    );
  }

  /** "Kelavarapalli dam", "Washington state": what the place is, in small letters. */
  function isKind(i: number): boolean {
    const isPlaceOrBody = name.type === 'LOC' || name.type === 'ORG';
    return isPlaceOrBody && /\p{Ll}/u.test(text[tokens[i]!.start]!) && kindsOfPlaces.has(word(i));
  }

  /** Corpora of science call "neutrophils" a name; newspapers do not. */
  function isCommonNoun(from: number, to: number): boolean {
    return !/[\p{Lu}\p{N}]/u.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  }
}

const isFront = (word: string, { type }: CoarseName, length: number): boolean =>
  edgeMarks.test(word) ||
  (articles.has(word) && type !== 'MISC') ||
  (type === 'PER' &&
    length > 1 &&
    (titles.has(word) || honorifics.has(word)) &&
    word !== 'son' &&
    word !== 'daughter');
