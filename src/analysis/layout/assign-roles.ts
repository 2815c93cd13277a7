import type { Paragraph, ParagraphRole, Span } from '../annotations/index.ts';
import { findCredit } from './find-credit.ts';
import { isByline } from './is-byline.ts';

/** A pointer elsewhere is short; longer paragraphs that open with such a verb are read as text. */
const longestPromo = 160;
const invitation =
  /^(?:(?:also )?read|follow|subscribe|sign up|click|watch|listen|download|join|see also|see more|get|register|related)\b/i;
const pointer = /\b(?:here|live|newsletters?|more|our|app|also|subscribe|podcast|channel)\b|https?:|:\s/i;
const statement = /[.!?]["”]?\s+\S/;

/** Numbers the paragraphs and gives each its role; the first that is neither promo nor credit is the lead. */
export function assignRoles(text: string, spans: readonly Span[]): readonly Paragraph[] {
  let led = false;
  return spans.map((span, i) => {
    const role = roleOf(text, span, led);
    led ||= role === 'lead';
    return { start: span.start, end: span.end, number: i + 1, role };
  });
}

function roleOf(text: string, span: Span, led: boolean): ParagraphRole {
  if (findCredit(text, span) || isByline(text, span)) return 'credit';
  if (isPromo(text, span)) return 'promo';
  return led ? 'body' : 'lead';
}

function isPromo(text: string, span: Span): boolean {
  if (span.end - span.start > longestPromo) return false;
  const line = text.slice(span.start, span.end);
  return invitation.test(line) && pointer.test(line) && !statement.test(line);
}
