import type { Sentence, Token } from '../annotations/index.ts';
import { ambiguousNationalities, nationalities } from './nationalities.ts';
import type { CoarseName } from './recognise-spans.ts';

const capital = /^\p{Lu}/u;
const firstHalves = new Set([
  'north',
  'south',
  'west',
  'east',
  'saudi',
  'sri',
  'african',
  'native',
  'latin',
  'new',
  'central',
  'northern',
  'southern',
]);

/** Nationalities, religions and parties by list, wherever the recogniser saw no longer name: "Russian", "North Korean". */
export function findNationalities(
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  names: readonly CoarseName[],
): CoarseName[] {
  const taken = new Set(
    names.flatMap(({ firstToken: from, endToken: to }) =>
      Array.from({ length: to - from }, (_, k) => from + k),
    ),
  );
  const word = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end);
  const found: CoarseName[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (taken.has(i) || !isNationality(word(i), i === firstToken)) continue;
    const from = i > firstToken && !taken.has(i - 1) && isFirstHalf(word(i - 1)) ? i - 1 : i;
    const [start, end] = [tokens[from]!.start, tokens[i]!.end];
    found.push({ start, end, type: 'MISC', firstToken: from, endToken: i + 1 });
  }
  return found;
}

const isFirstHalf = (word: string): boolean => capital.test(word) && firstHalves.has(word.toLowerCase());

function isNationality(word: string, opens: boolean): boolean {
  if (!capital.test(word)) return false;
  const lower = word.toLowerCase();
  return nationalities.has(lower) && !(opens && ambiguousNationalities.has(lower));
}
