import { auxiliary } from './auxiliary.ts';
import type { Tagged } from './tagged.ts';
import { isPast } from './words.ts';

/** "Hook called/VBN the plan “mad”": a participle with an object and no auxiliary is the past. */
export function participleWithObject({ words, tags }: Tagged, i: number): void {
  if (tags[i] !== 'VBN' || !isPast(words[i]!) || !takesObject(words, tags, i)) return;
  let before = i - 1;
  while (before >= 0 && /^RB/.test(tags[before]!)) before--;
  if (
    before < 0 ||
    auxiliary.test(words[before]!) ||
    !/^(?:NNPS?|NNS?|PRP|,|CC|WP|-RRB-)$/.test(tags[before]!)
  )
    return;
  tags[i] = 'VBD';
}

/** "called the plan “mad”", "called on them", "told reporters"; not "called “Mad”" or "accused of". */
function takesObject(words: readonly string[], tags: readonly string[], i: number): boolean {
  if (words[i] === 'called' && /^(?:on|for)$/.test(words[i + 1] ?? '')) return true;
  return /^(?:DT|PRP\$?|NNPS?|NNS|CC|JJ)$/.test(tags[i + 1] ?? '') && !/^["“‘']$/.test(words[i + 2] ?? '');
}
