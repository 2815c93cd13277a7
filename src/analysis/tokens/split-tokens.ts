import type { Paragraph, Token, TokenKind } from '../annotations/index.ts';
import { abbreviations } from './abbreviations.ts';

/** Written before a sum without a space. */
const currencyLetters =
  'Rs|Rp|Tk|RM|Ksh|KSh|Tsh|TSh|Ush|USh|Shs?|AED|SAR|QAR|USD|EUR|GBP|CHF|CAD|AUD|INR|NGN|ZAR|KES|GHS|EGP';

/** One token a match, longest reading first; every character that is not white space belongs to one. */
const token = new RegExp(
  [
    String.raw`(?<word>https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+`, // addresses, handles and hashtags
    String.raw`(?:\p{L}\p{M}*\.){2,}(?:\p{L}(?![\p{L}\p{M}\p{N}]))?`, // U.S., a.m.
    // letters of a currency before its sum: "Rs6,806", "AED21.2 billion", "R54bn"; a letter alone is one only where a sum follows
    String.raw`(?:${currencyLetters})(?=\p{N})|[RNKP](?=\p{N}{1,3}(?:,\p{N}{3})+\b|\p{N}+\.\p{N}|\p{N}+ ?(?:bn|tn|m|[mb]illion|trillion)\b)`,
    // words with inner hyphens, apostrophes, ampersands and dots: "Choe Son-hui", "O’Neill", "AT&T"
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’&_][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<number>\p{N}+(?:[.,:/]\p{N}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?)`,
    String.raw`(?<punctuation>\.{2,}|-{2,}|\p{P}\p{M}*)`,
    String.raw`(?<symbol>\S\p{M}*)`,
  ].join('|'),
  'gu',
);
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const initial = /^\p{Lu}$/u;

/** Tokens in text order. */
export function splitTokens(text: string, paragraphs: readonly Paragraph[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const paragraph of paragraphs) {
    token.lastIndex = paragraph.start;
    for (let end = paragraph.start; end < paragraph.end; ) {
      const match = token.exec(text);
      if (!match || match.index >= paragraph.end) break;
      end = pushTokens(tokens, text, match, paragraph.end);
      token.lastIndex = end;
    }
  }
  return tokens;
}

function pushTokens(tokens: Token[], text: string, match: RegExpExecArray, limit: number): number {
  const { index: start, 0: matched } = match;
  const kind = kindOf(match);
  const end = kind === 'word' ? takeFullStop(text, start, matched, limit) : start + matched.length;
  const tail =
    kind === 'word' && end === start + matched.length ? (clitic.exec(matched.slice(-4))?.[0].length ?? 0) : 0;
  const cut = tail < matched.length ? end - tail : end;
  tokens.push({ start, end: cut, kind });
  if (cut < end) tokens.push({ start: cut, end, kind });
  return end;
}

/** "Mr." and the "J." of "J. Smith" keep their full stop. */
function takeFullStop(text: string, start: number, word: string, limit: number): number {
  const end = start + word.length;
  if (end >= limit || text[end] !== '.') return end;
  const abbreviated = word.length < 8 && abbreviations.has(word.toLowerCase());
  const takes = initial.test(word)
    ? text[end + 1] === ' '
    : abbreviated && word !== 'no' && isUsuallyShort(word);
  return takes ? end + 1 : end;
}

/** Short forms that are also words ("sun", "miss") count only with a capital. */
const isUsuallyShort = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:vs|v|etc|eg|ie|cf|al|approx|pp)$/.test(word);

function kindOf({ groups }: RegExpExecArray): TokenKind {
  if (groups?.word !== undefined) return 'word';
  if (groups?.number !== undefined) return 'number';
  return groups?.punctuation !== undefined ? 'punctuation' : 'symbol';
}
