import type { Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';
import { bodyHeads, missionHeads } from './word-lists.ts';

const capital = /^\p{Lu}/u;
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * "Council" + "for East Africa", "Support Mission" + "in Libya": an organisation named by what it is goes on over "for", "on" and the like to the
 * capitals behind them, and to its country over "of".
 */
export function joinComplements(
  text: string,
  tokens: readonly Token[],
  names: readonly CoarseName[],
): CoarseName[] {
  const word = (i: number): string => (tokens[i] ? text.slice(tokens[i].start, tokens[i].end) : '');
  const joined: CoarseName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && name.firstToken < before.endToken) {
      if (name.endToken > before.endToken) joined[joined.length - 1] = until(before, name.endToken);
    } else joined.push(name);
    extendLast();
  }
  return joined;

  function extendLast(): void {
    const last = joined.at(-1)!;
    const end = complementEnd(last);
    if (end > last.endToken) joined[joined.length - 1] = until(last, end);
  }

  /** Where the name ends with what stands behind the preposition. */
  function complementEnd({ type, firstToken, endToken }: CoarseName): number {
    if (type !== 'ORG' || !takes(word(endToken - 1).toLowerCase(), word(firstToken).toLowerCase(), word(endToken)))
      return endToken;
    const from = word(endToken + 1) === 'the' ? endToken + 2 : endToken + 1;
    if (!capital.test(word(from)) || day.test(word(from))) return endToken;
    const name = names.find((other) => other.firstToken === from);
    if (name) return name.type === 'PER' ? endToken : name.endToken;
    if (word(endToken) === 'of') return endToken;
    let end = from;
    while (capital.test(word(end)) && tokens[end]!.start - tokens[end - 1]!.end <= 1) end++;
    return end;
  }

  function until(name: CoarseName, endToken: number): CoarseName {
    return { ...name, endToken, end: tokens[endToken - 1]!.end };
  }
}

function takes(last: string, first: string, preposition: string): boolean {
  if (preposition === 'in') return missionHeads.has(last);
  if (preposition === 'of') return bodyHeads.has(last) || bodyHeads.has(first);
  return /^(?:for|on|against)$/.test(preposition) && bodyHeads.has(last);
}
