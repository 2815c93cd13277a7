import { mix } from '../hashing/index.ts';

export const shapes = {
  other: 0,
  lower: 1,
  capital: 2,
  upper: 3,
  mixed: 4,
  digits: 5,
  initial: 6,
  dotted: 7,
  handle: 8,
} as const;

const upper = /^\p{Lu}/u;
const allUpper = /^[\p{Lu}\p{M}\p{N}&'’.-]+$/u;
const lower = /^[\p{Ll}\p{M}'’-]+$/u;
const anyUpper = /\p{Lu}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** How a word is written: capitals, digits, dots. */
export function shapeOf(word: string): number {
  if (word[0] === '@' || (word[0] === '#' && word.length > 1)) return shapes.handle;
  if (lower.test(word)) return shapes.lower;
  if (!letterOrDigit.test(word)) return shapes.other;
  if (upper.test(word)) {
    if (word.length === 1 || (word.length === 2 && word[1] === '.')) return shapes.initial;
    if (word.includes('.')) return shapes.dotted;
    if (allUpper.test(word)) return shapes.upper;
    return anyUpper.test(word.slice(1).replace(/-\p{Lu}/gu, '-')) ? shapes.mixed : shapes.capital;
  }
  return /^\p{N}/u.test(word) ? shapes.digits : anyUpper.test(word) ? shapes.mixed : shapes.other;
}

/** A finer shape: runs of letters of one case, digits and marks, each once ("Xx-x", "9.9"). */
export function hashPattern(word: string): number {
  let hash = 17;
  let before = 0;
  for (let i = 0; i < word.length && i < 24; i++) {
    const kind = kindOf(word.charCodeAt(i));
    if (kind !== before) hash = mix(hash, kind);
    before = kind;
  }
  return hash;
}

const kindOf = (code: number): number => {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  return code < 128 || (code >= 0x2010 && code <= 0x2027) ? code : 4;
};
