import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import type { EndRule, Turn } from './turn.ts';

/** "said that the bridge is safe and left the hall", "believes it was old, and he wants another": back in the tense of the cue. */
export const tenseReturns: EndRule = (reading, cue, turn, as) => {
  const { words, tags } = reading;
  if (as !== 'clause' || cue.form !== 'finite' || !/^(?:and|but)$/.test(words[turn.at]!)) return false;
  const tense = tenses.find(({ cues }) => cues.test(tags[cue.verb]!));
  const verb = verbAfter(reading, cue, turn);
  return (
    verb >= 0 &&
    tense !== undefined &&
    tense.cues.test(tags[verb] ?? '') &&
    isIn(reading, cue, turn, tense.others)
  );
};

const tenses = [
  { cues: /^VBD$/, others: /^VB[ZP]$/ },
  { cues: /^VBZ$/, others: /^VB[DP]$/ },
];

/** The verb behind the conjunction and adverbs, behind a pause that of a subject too; -1 without one. */
function verbAfter(reading: Reading, cue: Cue, { at, pause }: Turn): number {
  const { tags } = reading;
  let i = at + 1;
  while (tags[i] === 'RB') i++;
  if (finite.test(tags[i] ?? '')) return i;
  return pause === '' ? -1 : (nounPhraseAt(reading, at + 1, cue.scope.to)?.to ?? -1);
}

/** Whether what is said so far has verbs, and all in that tense; quoted verbs keep theirs where more quoted words follow: "it “is safe” and was “open”". */
function isIn(reading: Reading, cue: Cue, { at, said }: Turn, tense: RegExp): boolean {
  const { words, tags, quotationAt } = reading;
  const goesOn = holdsQuotation(reading, cue, { from: at, to: cue.scope.to });
  let verbs = 0;
  for (let i = said.from; i < said.to; i++) {
    if (!finite.test(tags[i]!) || (goesOn && quotationAt[i] !== quotationAt[cue.verb])) continue;
    if (!tense.test(tags[i]!) || /^(?:has|have)$/.test(words[i]!)) return false;
    verbs++;
  }
  return verbs > 0;
}
