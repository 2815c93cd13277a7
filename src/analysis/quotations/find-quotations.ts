import type { Paragraph, Quotation } from '../annotations/index.ts';
import { byPosition } from '../annotations/index.ts';
import { findMarks, type Mark } from './marks.ts';

/** Quotations in text order, the outer before the inner where two start together. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let open: Quotation | undefined;
  for (const paragraph of paragraphs) {
    const found = pairMarks(text, findMarks(text, paragraph.start, paragraph.end), paragraph);
    const first = found[0];
    if (first && open && first.start === paragraph.start) found[0] = { ...first, continues: true };
    else if (open) shorten(text, quotations, open);
    for (const quotation of found) quotations.push(quotation);
    open = found.findLast(({ closed, depth }) => !closed && depth === 0);
  }
  if (open) shorten(text, quotations, open);
  return quotations;
}

/** "a “historic day. Critics laughed.": a few words that nobody closes and nothing goes on end with their sentence. */
function shorten(text: string, quotations: Quotation[], open: Quotation): void {
  if (!/^.\p{Ll}/u.test(text.slice(open.start, open.start + 2))) return;
  const end = text.slice(open.start, open.end).search(/[.!?]\s/);
  const at = quotations.lastIndexOf(open);
  if (end > 0 && at === quotations.length - 1) quotations[at] = { ...open, end: open.start + end + 1 };
}

/** Pairs the marks of one paragraph; a stray one costs no other its partner. */
function pairMarks(text: string, marks: readonly Mark[], paragraph: Paragraph): Quotation[] {
  const stack: Mark[] = [];
  const pairs: [Mark, Mark | undefined][] = [];
  marks.forEach((mark, i) => {
    const partner = mark.closes ? findPartner(stack, mark) : -1;
    if (partner >= 0 && !isPossessive(text, mark, marks[i + 1])) {
      pairs.push([stack[partner]!, mark]);
      stack.length = partner;
    } else if (mark.opens) {
      dropStray(stack, mark);
      if (stack.length < deepest) stack.push(mark);
    }
  });
  const unclosed = stack.find(({ style }) => style !== 'single');
  if (unclosed) pairs.push([unclosed, undefined]);
  return nest(pairs, paragraph.end);
}

/** No newspaper nests deeper; strings of marks would. */
const deepest = 4;

/** The last open mark of the same style; a straight mark may also close a curly one, and a curly one a straight one. */
function findPartner(stack: readonly Mark[], mark: Mark): number {
  const same = findOpen(stack, mark);
  if (same >= 0 || mark.style === 'single' || mark.style === 'guillemet') return same;
  return stack.findLastIndex(({ style }) => style === 'double' || style === 'straight');
}

const findOpen = (stack: readonly Mark[], mark: Mark): number =>
  stack.findLastIndex(({ style }) => style === mark.style);

/** An opener inside an open quotation of its own style shows that the earlier one was never closed. */
function dropStray(stack: Mark[], mark: Mark): void {
  const same = findOpen(stack, mark);
  if (same >= 0) stack.length = same;
}

/** The mark of "the workers’ rights’" that is an apostrophe, because a better closer follows soon. */
function isPossessive(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.style !== 'single' || !/s$/i.test(text.slice(mark.start - 1, mark.start))) return false;
  if (!/^ \p{L}/u.test(text.slice(mark.end, mark.end + 3))) return false;
  return next?.style === 'single' && next.closes && next.start - mark.end < 200;
}

function nest(pairs: readonly [Mark, Mark | undefined][], limit: number): Quotation[] {
  const spans = pairs
    .map(([opener, closer]) => ({
      start: opener.start,
      end: closer?.end ?? limit,
      closed: closer !== undefined,
    }))
    .sort(byPosition);
  const ends: number[] = [];
  return spans.map(({ start, end, closed }) => {
    while (ends.length > 0 && ends.at(-1)! <= start) ends.pop();
    ends.push(end);
    return { start, end, depth: ends.length - 1, closed, continues: false };
  });
}
