import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import type { EndRule } from './turn.ts';

/** "criticized the plan, citing its price", "…, the first of its kind, on Monday", "…, who left": behind the comma the narrator tells of a thing. */
export const pauseEnds: EndRule = (reading, cue, { at, pause, said }, as) => {
  if (as !== 'object' || pause !== ',' || !mayEnd(reading, cue, at)) return false;
  return !holdsQuotation(reading, cue, { from: said.from, to: cue.scope.to });
};

function mayEnd(reading: Reading, cue: Cue, at: number): boolean {
  const { words, tags } = reading;
  if (/^(?:just|who|whose|long)$/.test(words[at]!)) return true;
  const isGerund =
    tags[at] === 'VBG' &&
    !words[at]!.includes('-') &&
    !/^(?:including|regarding|concerning)$/.test(words[at]!);
  return (isGerund || /^(?:an?|the)$/.test(words[at]!)) && !isListed(reading, cue, at);
}

/** "the dock, the mill and the tower", "the call of Hook, the captain, to close it": what stands behind the comma is joined, or goes on. */
function isListed({ words }: Reading, { scope }: Cue, from: number): boolean {
  for (let i = from; i < scope.to; i++) {
    if (words[i] === ',') return /^(?:and|or|an?|the|to|as|for|of|that)$/.test(words[i + 1] ?? '');
    if (words[i] === 'and' || words[i] === 'or') return true;
  }
  return false;
}
