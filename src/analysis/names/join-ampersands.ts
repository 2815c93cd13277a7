import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';

/** "Delaney" + "& Roe": two surnames with "&" between them are a firm. */
export function joinAmpersands(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const joined: CoarseName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && areFirm(text, before, name)) {
      const { chances: _, ...rest } = name;
      const { start, firstToken } = before;
      joined[joined.length - 1] = {
        ...rest,
        type: 'ORG',
        start,
        firstToken,
        end: tokens[name.endToken - 1]!.end,
      };
    } else joined.push(name);
  }
  return joined;
}

const areFirm = (text: string, before: CoarseName, { start, type, firstToken }: CoarseName): boolean =>
  firstToken === before.endToken + 1 &&
  text.slice(before.end, start) === ' & ' &&
  before.endToken - before.firstToken === 1 &&
  [before.type, type].every((one) => one === 'PER' || one === 'ORG');
