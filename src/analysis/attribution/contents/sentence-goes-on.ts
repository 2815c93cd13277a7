import type { Cue } from '../cue.ts';
import { isReport } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { findSourceBefore } from '../sources/index.ts';

/** Words that open a clause in which nothing is reported of what follows; "as she noted, it is old" reports it. */
const subordinator = /^(?:when|while|if|after|before|although|though|because|since|until|once)$/;

/** Whether the sentence around the cue's clause goes on behind the comma: "After Hook had testified, the mayor left". */
export function sentenceGoesOn(reading: Reading, cue: Cue, at: number): boolean {
  const { words } = reading;
  if (words[at - 1] !== ',') return false;
  if (isOtherReport(reading, cue, at)) return true;
  const source = findSourceBefore(reading, cue);
  const opener = source ? (words[source.from - 1] ?? '') : '';
  return subordinator.test(opener) || (opener === 'as' && words[cue.verb - 1] === 'to'); // "As they began to chant, she left"
}

/** "Cost estimates, he added, were low", "Asked what she thought, he said": who reports stands behind the comma. */
function isOtherReport(reading: Reading, { scope }: Cue, at: number): boolean {
  const verb = nounPhraseAt(reading, at, scope.to)?.to ?? -1;
  return /^VB/.test(reading.tags[verb] ?? '') && isReport(reading.words[verb]);
}
