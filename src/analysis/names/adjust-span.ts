import type { Token } from '../annotations/index.ts';
import { hashText } from '../hashing/index.ts';
import { extendPhrase, type Gazetteer, lookUpPhrase } from './gazetteer.ts';
import type { CoarseName } from './recognise-spans.ts';
import { honorifics, titles } from './word-lists.ts';

const articles = new Set(['the', 'a', 'an', 'this']);
const possessive = /^['’]s$/u;
const generic = new Set('state states region regions province district county city town village island islands beach bay valley river lake sea mountains mountain road street highway railway bridge dam reservoir harbour harbor port airport stadium arena palace waterway strait square area neighborhood neighbourhood suburb coast border peninsula basin desert party association government ministry club group company'.split(' '));
const edgeMarks = /^(?:["“”‘’'()[\],.;:–—-]|['’]s)$/u;

/** Cuts what is not part of a name: articles, titles before people, marks and possessives at the edges. Undefined where nothing is left. */
export function adjustSpan(
  text: string,
  tokens: readonly Token[],
  name: CoarseName,
  gazetteer: Gazetteer,
): CoarseName | undefined {
  let { firstToken, endToken } = name;
  const word = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase();
  while (firstToken < endToken && isFront(word(firstToken), name, endToken - firstToken)) firstToken++;
  while (firstToken < endToken && edgeMarks.test(word(endToken - 1)) && !isOwn(endToken - 1)) endToken--;
  while (endToken - firstToken > 1 && name.type !== 'PER' && name.type !== 'MISC' && /^\p{Ll}/u.test(text[tokens[endToken - 1]!.start]!) && generic.has(word(endToken - 1))) endToken--;
  if (firstToken >= endToken || isCommonNoun(firstToken, endToken)) return undefined;
  return { ...name, firstToken, endToken, start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };

  /** "McDonald's" and "St. John's" are listed so: their ending is no possessive. */
  function isOwn(i: number): boolean {
    if (!possessive.test(word(i))) return false;
    if (i === firstToken + 2 && /^st$|^saint$/.test(word(firstToken))) return true;
    if (i === firstToken + 3 && /^st$/.test(word(firstToken)) && word(firstToken + 1) === '.') return true;
    let phrase = 0;
    for (let k = firstToken; k <= i; k++) phrase = extendPhrase(phrase, hashText(word(k)));
    return lookUpPhrase(gazetteer, phrase) !== 0;
  }

  /** Corpora of science call "neutrophils" a name; newspapers do not. */
  function isCommonNoun(from: number, to: number): boolean {
    return !/[\p{Lu}\p{N}]/u.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  }
}

const isFront = (word: string, { type }: CoarseName, length: number): boolean =>
  edgeMarks.test(word) ||
  (articles.has(word) && type !== 'MISC') ||
  (type === 'PER' && length > 1 && (titles.has(word) || honorifics.has(word)) && word !== 'son' && word !== 'daughter');
