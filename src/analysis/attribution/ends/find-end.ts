import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { accordingToFollows } from './according-to-follows.ts';
import { asideFollows } from './aside-follows.ts';
import { auxiliaryRepeats } from './auxiliary-repeats.ts';
import { circumstanceFollows } from './circumstance-follows.ts';
import { comparisonFollows } from './comparison-follows.ts';
import { contrastFollows } from './contrast-follows.ts';
import { cueFollows } from './cue-follows.ts';
import { insertionEnds } from './insertion-ends.ts';
import { mainReportFollows } from './main-report-follows.ts';
import { mainVerbFollows } from './main-verb-follows.ts';
import { meansFollow } from './means-follow.ts';
import { objectEnds } from './object-ends.ts';
import { occasionAfterQuotation } from './occasion-after-quotation.ts';
import { otherSpeakerFollows } from './other-speaker-follows.ts';
import { participleFollows } from './participle-follows.ts';
import { remarkFollows } from './remark-follows.ts';
import { speakerFollows } from './speaker-follows.ts';
import { tenseBreaks } from './tense-breaks.ts';
import { type EndRule, type SaidAs, turnAt } from './turn.ts';

/** How the narrator takes over inside a sentence. */
export const endRules: readonly EndRule[] = [
  accordingToFollows,
  participleFollows,
  meansFollow,
  cueFollows,
  mainReportFollows,
  auxiliaryRepeats,
  tenseBreaks,
  speakerFollows,
  otherSpeakerFollows,
  contrastFollows,
  comparisonFollows,
  asideFollows,
  circumstanceFollows,
  remarkFollows,
  insertionEnds,
  mainVerbFollows,
  occasionAfterQuotation,
  objectEnds,
];

/** Where what is said ends: at the sentence's end, or where the narrator takes over. */
export function findEnd(reading: Reading, cue: Cue, from: number, as: SaidAs): number {
  const { quotationAt } = reading;
  for (let i = from + 1; i < cue.scope.to; i++) {
    if (quotationAt[i] !== quotationAt[cue.verb]) continue;
    const turn = turnAt(reading, cue, from, i);
    if (as === 'clause' && !hasBegun(reading, from, i)) continue;
    if (endRules.some((rule) => rule(reading, cue, turn, as))) return i;
  }
  return cue.scope.to;
}

const complementizer = /^(?:that|whether|how)$/;

/** A clause does not end before its verb: "that the title, text and history showed". */
function hasBegun({ words, tags }: Reading, from: number, to: number): boolean {
  if (!complementizer.test(words[from]!)) return true;
  for (let i = from + 1; i < to; i++) if (finite.test(tags[i]!)) return true;
  return false;
}
