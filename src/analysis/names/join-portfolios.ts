import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';
import { portfolios } from './word-lists.ts';
import { createWordAt } from './words.ts';

const responsible =
  /^(?:ministry|ministries|department|committee|commission|council|agency|authority|office|bureau|board|service|secretariat|directorate)$/i;
const comma = /^[,&]$/;

/** "Ministry of Industries" + ", Mines and Energy", "Plan, Budget and" + "Accounts Committee": a body has all that it is responsible for in its name. */
export function joinPortfolios(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const word = createWordAt(text, tokens);
  const isPortfolio = (i: number): boolean =>
    /^\p{Lu}/u.test(word(i)) && portfolios.has(word(i).toLowerCase());
  const joined: CoarseName[] = [];
  for (const name of names) {
    const taken = joined.at(-1)?.endToken ?? 0;
    if (name.endToken <= taken) continue;
    const begins =
      name.type === 'ORG' && responsible.test(word(name.endToken - 1)) && isPortfolio(name.firstToken);
    const first = begins ? beginOf(name.firstToken) : name.firstToken;
    const firstToken = first < taken ? Math.max(name.firstToken, taken) : first;
    const endToken = name.type === 'ORG' && holdsResponsible(name) ? endOf(name.endToken) : name.endToken;
    joined.push({
      ...name,
      firstToken,
      endToken,
      start: tokens[firstToken]!.start,
      end: tokens[endToken - 1]!.end,
    });
  }
  return joined;

  function holdsResponsible({ firstToken, endToken }: CoarseName): boolean {
    for (let i = firstToken; i < endToken - 1; i++)
      if (responsible.test(word(i)) && /^(?:of|for|on)$/.test(word(i + 1))) return true;
    return false;
  }

  /** Where a list that the name's last words end begins. */
  function beginOf(at: number): number {
    let from = at;
    while (isJoint(from - 1) && isPortfolio(from - 2)) {
      from -= 2;
      while (isPortfolio(from - 1)) from--;
    }
    return from < at && word(at - 1) !== ',' ? from : at;
  }

  /** Where a list that the name begins ends: with what stands behind its "and". */
  function endOf(at: number): number {
    let to = at;
    let end = at;
    while (isJoint(to) || isPortfolio(to)) {
      const isLast = word(to) === 'and' || word(to) === '&';
      while (isJoint(to)) to++;
      if (!isPortfolio(to)) break;
      while (isPortfolio(to)) to++;
      if (isLast || word(at) !== ',') end = to;
      if (isLast) break;
    }
    return end;
  }

  function isJoint(i: number): boolean {
    return comma.test(word(i)) || word(i) === 'and';
  }
}
