import type { Paragraph, Span } from '../annotations/index.ts';
import { assignRoles } from './assign-roles.ts';
import { endsSentence, findWrapWidth, isFilled } from './find-wrap-width.ts';
import { groupLines } from './group-lines.ts';
import { splitLines } from './split-lines.ts';

/** Paragraphs in text order. Together they cover every character that is not white space. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const blocks = groupLines(splitLines(text));
  const width = findWrapWidth(text, blocks);
  const spans = blocks.flatMap((block) => (width === undefined ? block : joinLines(text, block, width)));
  return assignRoles(text, spans);
}

/** Joins wrapped lines; one that ends a sentence before the width is used up ends its paragraph. */
function joinLines(text: string, lines: readonly Span[], width: number): Span[] {
  const joined: Span[] = [];
  let start = lines[0]!.start;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && (isFilled(text, line, next, width) || !endsSentence(text, line))) return;
    joined.push({ start, end: line.end });
    start = next?.start ?? line.end;
  });
  return joined;
}
