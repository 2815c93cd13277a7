import type { Span } from '../annotations/index.ts';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The text's lines, trimmed of white space, blank ones as empty spans. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    lines.push(trimSpan(text, start, index));
    start = index + mark.length;
  }
  lines.push(trimSpan(text, start, text.length));
  return lines;
}

function trimSpan(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const from = end - line.trimStart().length;
  return from >= end ? { start, end: start } : { start: from, end: start + line.trimEnd().length };
}
