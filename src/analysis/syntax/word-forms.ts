import type { Sentence, Token } from '../annotations/index.ts';
import { hashText, mix } from '../hashing/index.ts';
import { findClass, type WordClasses } from './word-classes.ts';

/** What the spelling of every token says, hashed once; index for index with the tokens. */
export interface WordForms {
  /** Small letters, digits as 0, quotation marks straight. */
  readonly lower: Int32Array;
  readonly exact: Int32Array;
  readonly prefix: Int32Array;
  /** The last one, two, three and four characters, four entries a token. */
  readonly suffixes: Int32Array;
  /** Capitals, digits, hyphens, kind, and the spaces around a mark. */
  readonly shapes: Int32Array;
  /** Which tags words of the same company have, as a number; 0 where the word is not listed. */
  readonly classes: Uint16Array;
}

const upper = 1;
const lowerCase = 2;
const digit = 4;
const hyphen = 8;
const other = 16;
const capital = 32;

/** Hashes every token's spelling. */
export function readWordForms(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  classes: WordClasses,
): WordForms {
  const count = tokens.length;
  const forms = {
    lower: new Int32Array(count),
    exact: new Int32Array(count),
    prefix: new Int32Array(count),
    suffixes: new Int32Array(count * 4),
    shapes: new Int32Array(count),
    classes: new Uint16Array(count),
  };
  for (let i = 0; i < count; i++) readForm(forms, text, tokens[i]!, i);
  for (let i = 0; i < count; i++) forms.classes[i] = findClass(classes, forms.lower[i]!);
  for (const sentence of sentences) markTitleCase(forms.shapes, tokens, sentence);
  return forms;
}

/** Whether a sentence is written like a headline in Title Case. */
export const isTitleCased = (shapes: Int32Array, { firstToken, endToken }: Sentence): boolean =>
  firstToken < endToken && (shapes[firstToken]! & titleCased) !== 0;

/** Reads a headline's words as if they had no capitals. */
export function readInSmallLetters(
  { shapes, exact }: WordForms,
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): void {
  for (let i = firstToken; i < endToken; i++) {
    shapes[i] = shapes[i]! & ~titleCased;
    // Words all in capitals are acronyms here.
    if ((shapes[i]! & (capital | lowerCase)) !== (capital | lowerCase)) continue;
    shapes[i] = shapes[i]! & ~(capital | upper);
    exact[i] = hashText(text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase());
  }
}

/** The hash of a word's small letters; the list of classes is keyed by it. */
export function hashFolded(text: string, start = 0, end = text.length): number {
  let hash = 7;
  for (let at = start; at < end; at++) hash = mix(hash, fold(text.charCodeAt(at)));
  return hash;
}

function readForm(forms: WordForms, text: string, token: Token, i: number): void {
  const { start, end } = token;
  forms.lower[i] = hashFolded(text, start, end);
  forms.prefix[i] = hashFolded(text, start, Math.min(end, start + 3));
  forms.exact[i] = hashText(text, start, end);
  readSuffixes(forms.suffixes, text, token, i * 4);
  forms.shapes[i] = shapeOf(text, token);
}

function readSuffixes(suffixes: Int32Array, text: string, { start, end }: Token, to: number): void {
  let hash = 13;
  for (let k = 0; k < 4; k++) {
    hash = mix(hash, end - 1 - k < start ? 0 : fold(text.charCodeAt(end - 1 - k)));
    suffixes[to + k] = hash;
  }
}

function sortOf(code: number): number {
  if (code >= 97 && code <= 122) return lowerCase;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  if (code === 45) return hyphen;
  if (code >= 0xc0 && code <= 0xde) return upper;
  return code >= 0xdf && code < 0x250 ? lowerCase : other;
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return 48;
  if (code < 128) return code;
  if (code >= 0xc0 && code <= 0xde) return code + 32;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e) return 34;
  return code === 0x2013 || code === 0x2014 ? 45 : code;
}

const kinds = { word: 0, number: 1, punctuation: 2, symbol: 3 };
const titleCased = 1 << 14;

function shapeOf(text: string, { start, end, kind }: Token): number {
  let seen = 0;
  for (let at = start; at < end; at++) seen |= sortOf(text.charCodeAt(at));
  const first = sortOf(text.charCodeAt(start)) === upper ? capital : 0;
  const stop = text.charCodeAt(end - 1) === 46 ? 64 : 0;
  const length = Math.min(end - start, 4) << 7;
  const shape = seen | first | stop | length | (kinds[kind] << 10);
  return kind === 'word' || kind === 'number' ? shape : shape | (spacing(text, start, end) << 12);
}

const spacing = (text: string, start: number, end: number): number =>
  (start === 0 || text.charCodeAt(start - 1) <= 32 ? 1 : 0) |
  (end >= text.length || text.charCodeAt(end) <= 32 ? 2 : 0);

/** In headlines every other word has a capital, which then says little: marks the shapes of such sentences. */
function markTitleCase(
  shapes: Int32Array,
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): void {
  let long = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]!.kind !== 'word' || tokens[i]!.end - tokens[i]!.start < 4) continue;
    long++;
    if ((shapes[i]! & capital) !== 0) capitals++;
  }
  if (long < 4 || capitals * 10 < long * 7) return;
  for (let i = firstToken; i < endToken; i++) shapes[i] = shapes[i]! | titleCased;
}
