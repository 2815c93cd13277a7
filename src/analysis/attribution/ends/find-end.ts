import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { openerEnd } from '../opener-end.ts';
import { closeOf, type Reading } from '../reading.ts';
import { accordingToFollows } from './according-to-follows.ts';
import { anonymityEnds } from './anonymity-ends.ts';
import { appositionFollows } from './apposition-follows.ts';
import { asideFollows } from './aside-follows.ts';
import { auxiliaryRepeats } from './auxiliary-repeats.ts';
import { bracketCloses } from './bracket-closes.ts';
import { circumstanceFollows } from './circumstance-follows.ts';
import { clauseFollows } from './clause-follows.ts';
import { companionFollows } from './companion-follows.ts';
import { comparisonFollows } from './comparison-follows.ts';
import { contrastFollows } from './contrast-follows.ts';
import { cueFollows } from './cue-follows.ts';
import { insertionEnds } from './insertion-ends.ts';
import { mainReportFollows } from './main-report-follows.ts';
import { mainVerbFollows } from './main-verb-follows.ts';
import { meansFollow } from './means-follow.ts';
import { namingEnds } from './naming-ends.ts';
import { objectEnds } from './object-ends.ts';
import { occasionAfterQuotation } from './occasion-after-quotation.ts';
import { occasionFollows } from './occasion-follows.ts';
import { otherSpeakerFollows } from './other-speaker-follows.ts';
import { ownQuotationFollows } from './own-quotation-follows.ts';
import { participleFollows } from './participle-follows.ts';
import { pauseEnds } from './pause-ends.ts';
import { remarkFollows } from './remark-follows.ts';
import { secondVerbFollows } from './second-verb-follows.ts';
import { speakerFollows } from './speaker-follows.ts';
import { tenseBreaks } from './tense-breaks.ts';
import { tenseReturns } from './tense-returns.ts';
import { type EndRule, type SaidAs, type Turn, turnAt } from './turn.ts';

/** How the narrator takes over inside a sentence. */
export const endRules: readonly EndRule[] = [
  accordingToFollows,
  anonymityEnds,
  bracketCloses,
  participleFollows,
  pauseEnds,
  meansFollow,
  cueFollows,
  mainReportFollows,
  auxiliaryRepeats,
  tenseBreaks,
  tenseReturns,
  speakerFollows,
  otherSpeakerFollows,
  contrastFollows,
  comparisonFollows,
  companionFollows,
  asideFollows,
  circumstanceFollows,
  remarkFollows,
  insertionEnds,
  mainVerbFollows,
  occasionAfterQuotation,
  clauseFollows,
  objectEnds,
  occasionFollows,
  namingEnds,
  secondVerbFollows,
  appositionFollows,
  ownQuotationFollows,
];

/** No prose takes so many words to come back to its narrator. */
const farthest = 150;

const complementizer = /^(?:that|whether|how)$/;

/** Where what is said ends: at the sentence's end, or where the narrator takes over; a clause not before its verb. */
export function findEnd(reading: Reading, cue: Cue, from: number, as: SaidAs): number {
  const { quotationAt, tags, words } = reading;
  const isClause =
    as === 'clause' &&
    complementizer.test(words[from] ?? '') &&
    (tags[from] !== 'DT' || words[from + 1] === ',');
  const opener = isClause ? openingClauseEnd(reading, cue, from + 1) : from;
  let hasBegun = !isClause;
  const last = Math.min(cue.scope.to, from + farthest);
  for (let i = from + 1; i < last; i++) {
    if (hasBegun && (quotationAt[i] === quotationAt[cue.verb] || words[i - 1] === ':')) {
      const turn = turnAt(reading, cue, from, i);
      if (mayTurn(turn, tags[i]!) && endRules.some((rule) => rule(reading, cue, turn, as))) return i;
    }
    hasBegun ||= i > opener && (finite.test(tags[i]!) || mayHoldVerb(reading, cue, i));
  }
  return cue.scope.to;
}

/** No rule ends what is said inside a noun phrase or before a comma, where nothing pauses. */
const mayTurn = ({ pause, quoted }: Turn, tag: string): boolean =>
  pause !== '' || quoted || !/^(?:NN|DT|JJ|PRP|CD|POS|,)/.test(tag);

/** "that, while some left, others stayed": the comma before the clause that is reported. */
function openingClauseEnd(reading: Reading, { scope }: Cue, from: number): number {
  const start = reading.words[from] === ',' ? from + 1 : from;
  const end = openerEnd(reading, { from: start, to: scope.to });
  return end < scope.to ? end : from;
}

/** Words in quotation marks that do not pause may hold the verb that the tagger missed: "that the law “unfairly targets” sailors". */
function mayHoldVerb(reading: Reading, { verb }: Cue, i: number): boolean {
  const { quotationAt, quotations } = reading;
  if (quotationAt[i] === quotationAt[verb]) return false;
  const quotation = quotations[quotationAt[i]!];
  return quotation !== undefined && closeOf(reading, quotation) !== ',';
}
