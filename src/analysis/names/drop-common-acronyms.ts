import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';
import { createWordAt } from './words.ts';

const acronym = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;
const smallWord = /^\p{Ll}/u;

/** "magnetic resonance imaging (MRI)": capitals that stand for common nouns name nothing, here and wherever they return. */
export function dropCommonAcronyms(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const word = createWordAt(text, tokens);
  const common = new Set(names.filter(abbreviatesNouns).map(({ firstToken }) => word(firstToken)));
  return names.filter(
    ({ firstToken, endToken }) => endToken - firstToken > 1 || !common.has(word(firstToken)),
  );

  /** The last two letters open the two small words before the bracket; words before those may give more than one letter. */
  function abbreviatesNouns({ firstToken, endToken }: CoarseName): boolean {
    const letters = word(firstToken).toLowerCase();
    const bracketed = word(firstToken - 1) === '(' && word(endToken) === ')';
    if (!bracketed || endToken - firstToken > 1 || !acronym.test(word(firstToken))) return false;
    return [1, 2].every((back) => {
      const before = word(firstToken - 1 - back);
      return smallWord.test(before) && before[0] === letters.at(-back);
    });
  }
}
