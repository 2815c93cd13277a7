import { finite } from '../../syntax/index.ts';
import { cueForms } from '../cue-lexicon.ts';
import { hasOtherVerb } from './clause-verb.ts';
import { tagBefore } from './closes-quotation.ts';
import { opensInfinitive, opensReport, skipTime } from './opens-report.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

/** "Byron rails/NNS against", "and claims/NNS that", "“Go,” Byron notes/NNS." */
export const thirdAfterSubject: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  if (!/^NNS?$/.test(tags[i]!) || !cueForms.get(words[i]!)!.inflections.includes('third')) return undefined;
  let subject = i - 1;
  while (/^RB/.test(tags[subject] ?? '')) subject--;
  const next = skipTime(tagged, i + 1);
  const reports = opensReport(tagged, next) || isObject(tagged, next) || tells(tagged, i);
  if (/^(?:PRP|WDT|WP)$/.test(tags[subject] ?? '')) return 'VBZ';
  if (/^(?:CC|,|:)$/.test(tags[subject] ?? ''))
    return (reports || opensInfinitive(tagged, next)) && hasPresent(tagged, subject) ? 'VBZ' : undefined;
  if (
    !/^(?:NN|NNP|DT)$/.test(tags[subject] ?? '') ||
    /^(?:the|a|an|these|those|all|some)$/.test(words[subject]!)
  )
    return undefined;
  if (reports || opensInfinitive(tagged, next) || endsReport(tagged, i, subject)) return 'VBZ';
  return preposes(tagged, i) && !hasOtherVerb(tagged, i) ? 'VBZ' : undefined;
};

/** A determiner, a possessive or a pronoun begins what is said, after a verb alone. */
const isObject = ({ tags }: Tagged, i: number): boolean => /^(?:DT|PRP\$?|EX)$/.test(tags[i] ?? '');

/** "informs reporters that": whom it is told stands before the clause. */
const tells = (tagged: Tagged, i: number): boolean =>
  cueForms.get(tagged.words[i]!)!.entry.frames.has('addressee') &&
  /^(?:NN|PRP)/.test(tagged.tags[i + 1] ?? '') &&
  opensReport(tagged, i + 2);

/** "He rails against the dock and pledges": a verb in the present stands before the conjunction. */
function hasPresent({ tags, words }: Tagged, from: number): boolean {
  for (let k = from; k > from - 30 && k >= 0 && !/^[.;?!]$/.test(words[k]!); k--)
    if (finite.test(tags[k]!)) return /^VB[ZP]$/.test(tags[k]!);
  return false;
}

/** "“Go,” Byron notes.", "The dock is old, Byron notes." */
const endsReport = (tagged: Tagged, i: number, subject: number): boolean =>
  /^(?:''|,)$/.test(tagBefore(tagged, subject) ?? '') && /^[.,:]$/.test(tagged.words[i + 1] ?? '');

/** "calls for", where the lexicon has the preposition */
const preposes = ({ words }: Tagged, i: number): boolean =>
  cueForms.get(words[i]!)!.entry.prepositions.has(words[i + 1] ?? '');
