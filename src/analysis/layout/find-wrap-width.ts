import type { Span } from '../annotations/index.ts';

/** Nobody wraps by hand at more than this; longer lines are paragraphs. */
const widestWrap = 100;
/** One break alone may be chance: a short line above a shorter one. */
const fewestBreaks = 2;
const mostLines = 0.7;
const endOfSentence = /[.!?:…]["”’»)\]]*$/;

/**
 * The width at which the text was wrapped, or undefined where a line is a paragraph. Wrapped lines are filled: the next
 * line's first word would not have fitted; and at least half of them break inside a sentence.
 */
export function findWrapWidth(text: string, blocks: readonly (readonly Span[])[]): number | undefined {
  const width = Math.max(0, ...blocks.filter((block) => block.length > 1).map(widest));
  if (width === 0 || width > widestWrap) return undefined;
  const breaks = blocks.flatMap((block) => block.slice(1).map((next, i) => [block[i]!, next] as const));
  const filled = breaks.filter(([line, next]) => isFilled(text, line, next, width)).length;
  const ended = breaks.filter(([line]) => endsSentence(text, line)).length;
  if (breaks.length < fewestBreaks) return undefined;
  return filled >= mostLines * breaks.length && ended <= breaks.length / 2 ? width : undefined;
}

/** Whether the next line's first word would have made this line too wide. */
export function isFilled(text: string, line: Span, next: Span, width: number): boolean {
  const firstWord = text.slice(next.start, Math.min(next.end, next.start + width)).split(/\s/, 1)[0] ?? '';
  return line.end - line.start + 1 + firstWord.length > width;
}

/** Whether the line closes with a sentence's end. */
export const endsSentence = (text: string, line: Span): boolean =>
  endOfSentence.test(text.slice(Math.max(line.start, line.end - 8), line.end));

const widest = (block: readonly Span[]): number =>
  block.reduce((most, { start, end }) => Math.max(most, end - start), 0);
