import type { Sentence, Token } from '../annotations/index.ts';
import type { CoarseName } from './recognise-spans.ts';

/** "LEEDS, England, Jan 2 (Harbour News) —", "LEEDS--(Harbour News)--" */
const dateline =
  /^\p{Lu}[\p{L}.'’/-]*(?:,? (?:\p{Lu}[\p{L}.'’/-]*|\p{N}{1,2})){0,8}(?: |--)\((?<agency>\p{Lu}[\p{L}\p{N}.&'’ -]{1,40})\) ?(?:--|[-–—])/u;
const longest = 120;

/** The agency in brackets that a dateline ends with is an organisation, whatever its name looks like. */
export function findDatelineAgencies(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): CoarseName[] {
  return sentences.flatMap(({ start, end, firstToken }) => {
    if (start > 0 && text[start - 1] !== '\n') return [];
    const match = dateline.exec(text.slice(start, Math.min(end, start + longest)));
    if (!match) return [];
    const from = start + match[0].lastIndexOf('(') + 1;
    const to = from + match.groups!.agency!.length;
    let first = firstToken;
    while (tokens[first]!.start < from) first++;
    let last = first;
    while (tokens[last] && tokens[last]!.end <= to) last++;
    const whole = tokens[first]!.start === from && tokens[last - 1]?.end === to;
    return whole ? [{ start: from, end: to, type: 'ORG', firstToken: first, endToken: last }] : [];
  });
}
