import { finite } from '../../syntax/index.ts';
import { cueForms } from '../cue-lexicon.ts';
import { opensInfinitive, opensReport, skipTime } from './opens-report.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

const longest = 40;

/** "She closed the dock and promised/VBN to rebuild it": the second verb of a subject, whose first is no passive. */
export const pastAfterConjunction: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  if (tags[i] !== 'VBN' || !cueForms.get(words[i]!)!.inflections.includes('past')) return undefined;
  let before = i - 1;
  while (/^RB/.test(tags[before] ?? '')) before--;
  const joins =
    /^(?:and|but)$/.test(words[before] ?? '') || (words[before] === ',' && words[before + 1] === 'then');
  return joins && saysOn(tagged, i) && isActive(tagged, before) ? 'VBD' : undefined;
};

/** Whether what is said follows: a clause, a quotation, an infinitive or the verb's preposition. */
function saysOn(tagged: Tagged, verb: number): boolean {
  const { entry } = cueForms.get(tagged.words[verb]!)!;
  const next = skipTime(tagged, verb + 1);
  return (
    opensReport(tagged, skipPlace(tagged, next)) ||
    (opensInfinitive(tagged, next) && entry.frames.has('infinitive')) ||
    entry.prepositions.has(tagged.words[next] ?? '')
  );
}

/** The token behind "on Twitter", "in an interview with Hook". */
function skipPlace({ tags, words }: Tagged, from: number): number {
  let i = from;
  while (/^(?:IN|TO)$/.test(tags[i] ?? '') && words[i] !== 'that' && i < from + 9) {
    i++;
    while (/^(?:DT|JJ|NN|PRP\$|CD|POS)/.test(tags[i] ?? '')) i++;
  }
  return i;
}

/** Whether the nearest verb before the conjunction and outside quotation marks is in the past and no "was" or "were". */
function isActive({ words, tags }: Tagged, from: number): boolean {
  let inside = 0;
  for (let i = from - 1; i > from - longest && !/^[.?!]$/.test(inside > 0 ? '' : (words[i] ?? '.')); i--) {
    if (tags[i] === "''") inside = 1;
    else if (tags[i] === '``') inside = 0;
    else if (inside === 0 && finite.test(tags[i]!))
      return tags[i] === 'VBD' ? !/^(?:was|were|got)$/.test(words[i]!) : /^(?:has|have|'ve)$/.test(words[i]!);
  }
  return false;
}
