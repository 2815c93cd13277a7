import type { Span } from '../annotations/index.ts';

/** What ends a head: an apposition, a bracket, a preposition. */
const afterHead = /,| \(| (?:of|in|at|from|for|with|who|which|on|to|as) /;
const between = /, and |, | and | & /g;
const longestSource = 300;

/** The heads of a source, one for each that is coordinated: "France", "the mayor". Never empty. */
export function splitSource(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, Math.min(end, start + longestSource));
  const pieces = / and | & /.test(words) ? cut(words, start) : [];
  const listed = pieces.length > 1 && pieces.every((piece) => standsAlone(text, piece));
  return (listed ? pieces : [{ start, end: start + words.length }]).map((piece) => headOf(text, piece));
}

function cut(words: string, offset: number): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of words.matchAll(between)) {
    if (index > from) pieces.push({ start: offset + from, end: offset + index });
    from = index + mark.length;
  }
  if (from < words.length) pieces.push({ start: offset + from, end: offset + words.length });
  return pieces;
}

/** A name or a phrase with a determiner, no longer than those are. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  end - start < 60 &&
  (/\p{Lu}/u.test(text.slice(start, end)) || /^(?:the|an?|its|his|her|their) /i.test(text.slice(start, end)));

/** Up to the first thing that only describes: "Ada Byron" of "Ada Byron, a doctor". */
function headOf(text: string, { start, end }: Span): Span {
  const cutAt = text.slice(start, end).search(afterHead);
  return { start, end: cutAt > 0 ? start + cutAt : end };
}

/** Up to the first comma or bracket. */
export function withoutApposition(text: string, { start, end }: Span): Span {
  const limit = Math.min(end, start + longestSource);
  const cutAt = text.slice(start, limit).search(/,| \(/);
  return { start, end: cutAt > 0 ? start + cutAt : limit };
}
