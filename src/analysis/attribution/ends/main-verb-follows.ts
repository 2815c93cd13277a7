import type { Cue } from '../cue.ts';
import { mainVerbAfter } from '../main-verb.ts';
import { nounPhraseBefore } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { relativeBefore } from './relative-before.ts';
import type { EndRule } from './turn.ts';

/** "Those who want to give more | could write a cheque": the verb of the sentence whose subject holds the report. */
export const mainVerbFollows: EndRule = (reading, cue, { at, pause, said }, as) => {
  if (pause !== '' || !/^(?:VB[DPZ]|MD)$/.test(reading.tags[at]!)) return false;
  const subject = subjectAround(reading, cue);
  if (subject < 0) return false;
  const isClause = as === 'clause' && reading.words[said.from] !== 'to';
  return at === mainVerbAfter(reading, subject, { from: said.from, to: cue.scope.to }, Number(isClause));
};

/** Where the noun phrase begins that "who" tells more of, with no comma between; -1 without one. */
function subjectAround(reading: Reading, cue: Cue): number {
  const relative = relativeBefore(reading, cue);
  if (relative < 0 || reading.words[relative - 1] === ',') return -1;
  return nounPhraseBefore(reading, relative, cue.scope.from)?.from ?? -1;
}
