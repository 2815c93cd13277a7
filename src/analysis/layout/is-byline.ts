import type { Span } from '../annotations/index.ts';

const longest = 160;
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|de|der|bin|al))*`;
/** "By Ada Byron and Robert Orr", "By Ada Byron in Leeds, Harbour News" */
const byline = new RegExp(
  `^(?:By|BY|Words by|Text by|Story by) ${name}(?:(?:, and |, | and | & | in | for )${name})*$`,
  'u',
);
/** "(Reporting by Ada Byron; Editing by Robert Orr)" */
const tail =
  /^\(?(?:Additional |Compiled |Written )?(?:reporting|writing|editing|compiled|written|edited) by \p{Lu}/iu;
const picture = /^(?:photos?|photographs?|pictures?|images?|file photo|video) ?(?:by|:|credit:?) ?\p{Lu}/iu;
const sentence = /[.!?]["”]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u;

/** Whether a paragraph says who wrote, edited or pictured, and nothing else. */
export function isByline(text: string, { start, end }: Span): boolean {
  if (end - start > longest) return false;
  const line = text.slice(start, end).replace(/\s+/g, ' ');
  return (byline.test(line) || tail.test(line) || picture.test(line)) && !sentence.test(line);
}
