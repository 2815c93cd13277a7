import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';

const acronym = /^\p{Lu}[\p{Lu}&]{1,7}$/u;

/** "the Joint Chiefs of Staff (JCS)": capitals in brackets after a name that they stand for are a name of the same type. */
export function findAcronyms(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const named = new Set(names.map(({ firstToken }) => firstToken));
  return names.flatMap((name) => {
    const [open, inner, close] = [
      tokens[name.endToken],
      tokens[name.endToken + 1],
      tokens[name.endToken + 2],
    ];
    if (!open || !inner || !close || text[open.start] !== '(' || text[close.start] !== ')') return [];
    const letters = text.slice(inner.start, inner.end);
    const at = name.endToken + 1;
    if (named.has(at) || !acronym.test(letters) || !standsFor(letters, text.slice(name.start, name.end)))
      return [];
    return [{ start: inner.start, end: inner.end, type: name.type, firstToken: at, endToken: at + 1 }];
  });
}

/** Whether the letters open the name's words in order; small words may be passed over. */
function standsFor(letters: string, name: string): boolean {
  let next = 0;
  for (const word of name.split(/[\s-]+/u)) {
    if (word[0]?.toLowerCase() === letters[next]?.toLowerCase()) next++;
    else if (/^\p{Lu}/u.test(word)) return false;
  }
  return next === letters.length;
}
