import { cueForms } from '../cue-lexicon.ts';
import { baseAfterPlural } from './base-after-plural.ts';
import { besideQuotation } from './beside-quotation.ts';
import { gerundBeforeReport } from './gerund-before-report.ts';
import { nounAfterPossessive } from './noun-after-possessive.ts';
import { pastAfterConjunction } from './past-after-conjunction.ts';
import { pastAfterInsertion } from './past-after-insertion.ts';
import { pastAfterSubject } from './past-after-subject.ts';
import { pastInRelative } from './past-in-relative.ts';
import { thirdAfterSubject } from './third-after-subject.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

/** How a word shows that it is a verb; the first with an opinion decides. */
export const verbRepairs: readonly VerbRepair[] = [
  nounAfterPossessive,
  besideQuotation,
  pastAfterSubject,
  pastAfterInsertion,
  pastAfterConjunction,
  pastInRelative,
  thirdAfterSubject,
  gerundBeforeReport,
  baseAfterPlural,
];

/** Sets the word's tag right if it can be a verb of saying. */
export function repairVerb(tagged: Tagged, i: number): void {
  if (!cueForms.has(tagged.words[i]!) || /^(?:VB[DZG]|NNPS?)$/.test(tagged.tags[i]!)) return;
  for (const repair of verbRepairs) {
    const tag = repair(tagged, i);
    if (tag) {
      tagged.tags[i] = tag;
      return;
    }
  }
}
