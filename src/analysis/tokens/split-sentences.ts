import type { Paragraph, Sentence, Token } from '../annotations/index.ts';
import { leadingAbbreviations } from './abbreviations.ts';

const terminal = /^(?:[.!?…]|\.{2,})$/u;
const closer = /^["”’'»)\]]$/u;
const startsSmall = /^["“‘'«([]*\p{Ll}/u;
/** Words that open a sentence far more often than a name, so that "the U.S. The…" parts. */
const opener =
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|If|When|While|As|For|His|Her|Its|Their)\b/;

/** Sentences in text order; together they hold every token. */
export function splitSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const paragraph of paragraphs) {
    let end = first;
    while (end < tokens.length && tokens[end]!.start < paragraph.end) {
      end = endSentence(text, tokens, end, paragraph.end);
      sentences.push({
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
        firstToken: first,
        endToken: end,
      });
      first = end;
    }
  }
  return sentences;
}

/** The index after the last token of the sentence that goes on at `from`. */
function endSentence(text: string, tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < tokens.length && tokens[i]!.start < limit; i++) {
    if (!mayEnd(text, tokens[i]!)) continue;
    const end = skipClosers(text, tokens, i + 1, limit);
    const next = tokens[end];
    if (!next || next.start >= limit || opensSentence(text, tokens, i, end)) return end;
  }
  let end = from;
  while (end < tokens.length && tokens[end]!.start < limit) end++;
  return end;
}

const mayEnd = (text: string, { start, end, kind }: Token): boolean =>
  kind === 'punctuation'
    ? end - start <= 8 && terminal.test(text.slice(start, end))
    : text[end - 1] === '.' && kind === 'word';

/** Closing marks belong to the sentence that they close; a straight mark closes only where it touches what is before it. */
function skipClosers(text: string, tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i < tokens.length && tokens[i]!.end <= limit && tokens[i]!.start === tokens[i - 1]!.end) {
    if (tokens[i]!.end - tokens[i]!.start > 1 || !closer.test(text[tokens[i]!.start]!)) break;
    i++;
  }
  return i;
}

function opensSentence(text: string, tokens: readonly Token[], last: number, next: number): boolean {
  const { start, end, kind } = tokens[last]!;
  const after = text.slice(tokens[next]!.start, tokens[next]!.start + 24);
  if (tokens[next]!.start === tokens[next - 1]!.end || startsSmall.test(after)) return false;
  if (kind !== 'word') return true;
  const word = text.slice(start, end - 1).toLowerCase();
  if (word.length === 1 || leadingAbbreviations.has(word)) return false;
  return opener.test(after) || /^["“‘]/.test(after);
}
