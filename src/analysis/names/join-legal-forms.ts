import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';
import { createWordAt } from './words.ts';

const form = /^(?:plc|PLC|Ltd\.?|Limited|Inc\.?|Corp\.?|LLC|LLP|GmbH|SpA|ASA|Oyj|Bhd|NV|AG|SE|SA|AB)$/;

/** "Ashfield Resources" + "plc": a company's name goes on over its legal form. */
export function joinLegalForms(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const word = createWordAt(text, tokens);
  const taken = new Set(names.map(({ firstToken }) => firstToken));
  return names.map((name) => {
    const { endToken, type } = name;
    if (type !== 'ORG' || taken.has(endToken) || !form.test(word(endToken))) return name;
    if (text.slice(name.end, tokens[endToken]!.start) !== ' ') return name;
    return { ...name, endToken: endToken + 1, end: tokens[endToken]!.end };
  });
}
