import type { Name, Paragraph, Quotation, Sentence, Span, Syntax, Token } from '../annotations/index.ts';
import { firstEndingAfter } from '../annotations/index.ts';
import { tagRoughly } from './rough-tags.ts';
import { repairTags } from './tags/index.ts';

/** A half-open run of tokens by index. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Everything that a rule may look at, by token. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly names: readonly Name[];
  /** Lower-case words; typographic apostrophes as straight ones. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** By token: the index of its sentence, of its paragraph, of the outermost quotation that holds it (-1 outside); nicknames are none. */
  readonly sentenceAt: Int32Array;
  readonly paragraphAt: Int32Array;
  readonly quotationAt: Int32Array;
  /** The outermost quotations as token ranges, marks included. */
  readonly quotations: readonly Range[];
}

/** Lays out the text by token for the rules. */
export function createReading(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  syntax: Syntax,
  quotations: readonly Quotation[],
  names: readonly Name[],
): Reading {
  const words = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  const tagged = syntax.tags.some((tag) => tag !== 'NN');
  const capital = (i: number): boolean => isCapital(text[tokens[i]!.start]!);
  const outer = quotations.filter((one) => one.depth === 0 && !isNickname(names, one));
  const ranges = toRanges(tokens, outer);
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    names,
    words,
    tags: tagged
      ? repairTags(words, syntax.tags, tokens, sentences, names, capital)
      : tagRoughly(words, capital),
    sentenceAt: indexTokens(tokens, sentences),
    paragraphAt: indexTokens(tokens, paragraphs),
    quotationAt: indexTokens(tokens, outer),
    quotations: ranges,
  };
}

/** "James “Jim” Hook": marks inside a name quote nobody. */
function isNickname(names: readonly Name[], { start, end }: Span): boolean {
  const name = names[firstEndingAfter(names, start)];
  return name !== undefined && name.start < start && end < name.end;
}

/** The characters that a range covers. */
export const spanOf = ({ tokens }: Reading, { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

export const isCapital = (character: string): boolean => /\p{Lu}/u.test(character);

/** Whether the token begins with a capital letter. */
export const isCapitalized = ({ text, tokens }: Reading, i: number): boolean =>
  i < tokens.length && isCapital(text[tokens[i]!.start]!);

/** Whether the token is a word or a number. */
export const isWord = ({ tokens }: Reading, i: number): boolean =>
  tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number';

/** The sentence's tokens as a range; empty past the end. */
export function sentenceOf({ sentences, sentenceAt }: Reading, i: number): Range {
  const sentence = sentences[sentenceAt[i] ?? -1];
  return { from: sentence?.firstToken ?? i, to: sentence?.endToken ?? i };
}

/** For each token the index of the span that holds its start, -1 where none does. */
function indexTokens(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  tokens.forEach(({ start }, i) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    if (at < spans.length && spans[at]!.start <= start) index[i] = at;
  });
  return index;
}

function toRanges(tokens: readonly Token[], spans: readonly Span[]): Range[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    return { from, to: at };
  });
}

/** The quotation without its marks. */
export function innerOf({ words, tokens }: Reading, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && tokens[start]!.kind === 'punctuation' && quotationMark.test(words[start]!)) start++;
  while (end > start && tokens[end - 1]!.kind === 'punctuation' && quotationMark.test(words[end - 1]!)) end--;
  return { from: start, to: end };
}

/** The last token inside the marks: a pause, an end, a word. */
export const closeOf = (reading: Reading, quotation: Range): string =>
  reading.words[innerOf(reading, quotation).to - 1] ?? '';

const quotationMark = /^(?:["“”„«»‹›‘‚'`]|''|``|‘‘)$/;
