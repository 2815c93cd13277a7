import type { Span } from '../annotations/index.ts';

const longestCredit = 100;
const credit = /^(?:source|sources|credit|credits|via|originally published (?:by|in|on))\s*:\s*/iu;

/** Where a credit line ("Source: Observadora") names its publisher; undefined for any other paragraph. */
export function findCredit(text: string, paragraph: Span): Span | undefined {
  if (paragraph.end - paragraph.start > longestCredit) return undefined;
  const label = credit.exec(text.slice(paragraph.start, paragraph.end))?.[0];
  if (!label || paragraph.start + label.length === paragraph.end) return undefined;
  return { start: paragraph.start + label.length, end: paragraph.end };
}
