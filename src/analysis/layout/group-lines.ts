import type { Span } from '../annotations/index.ts';

/** Runs of lines without a blank line between them. */
export function groupLines(lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let open: Span[] | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      open = undefined;
    } else if (open) {
      open.push(line);
    } else {
      open = [line];
      blocks.push(open);
    }
  }
  return blocks;
}
