import { finite } from '../../syntax/index.ts';
import type { Reading } from '../reading.ts';

/** Words that open a clause of their own before the verb that is looked for. Written for this project. */
const subordinator =
  /^(?:as|because|although|though|while|if|when|since|until|unless|after|before|where|whereas|so)$/;
const longest = 40;

/** Whether a subject and its verb stand there: "the dock is closed"; not "the dock because it is old", "the dock and left". */
export function opensClause({ words, tags, quotationAt }: Reading, from: number, to: number): boolean {
  if (/^(?:CC|TO)$/.test(tags[from] ?? '')) return false;
  let pending = 1;
  for (let i = from + 1; i < Math.min(to, from + longest); i++) {
    if (/^(?:WP|WDT)$/.test(tags[i]!) || (words[i] === 'that' && /^NN/.test(tags[i - 1]!))) pending++;
    else if (finite.test(tags[i]!)) {
      if (isJoined(tags, i)) return false;
      if (--pending === 0) return true;
      while (finite.test(tags[i + 1] ?? '')) i++;
    } else if (subordinator.test(words[i]!) && quotationAt[i]! < 0 && tags[i] !== 'RB' && pending === 1)
      return false;
    else if (/^[;:]$/.test(words[i]!)) return false;
  }
  return false;
}

/** "and seemed": a conjunction and adverbs stand before the verb. */
function isJoined(tags: readonly string[], verb: number): boolean {
  let i = verb - 1;
  while (/^(?:RB|MD)$/.test(tags[i] ?? '')) i--;
  return tags[i] === 'CC';
}
