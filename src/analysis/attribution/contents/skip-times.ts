import type { Cue } from '../cue.ts';
import { baseNounPhraseAt, nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';

/** The token after times and short places before a bare clause: "said Monday the vote…", "said in a statement the…". */
export function skipTimes(reading: Reading, { scope }: Cue, from: number): number {
  const { tags, words } = reading;
  let i = from;
  for (let steps = 0; steps < 4; steps++) {
    if (words[i] === ',') i++;
    const inside = tags[i] === 'IN' ? i + 1 : i;
    const phrase = nounPhraseAt(reading, inside, scope.to);
    const base = baseNounPhraseAt(reading, inside, scope.to);
    if (base && isTime(reading, { from: base.from, to: base.from + 1 })) i = base.from + 1;
    else if (inside > i && words[i] !== 'if' && phrase && phrase.to < scope.to) i = phrase.to;
    else if (tags[i] === 'RB' && words[i] !== 'not') i++;
    else break;
  }
  return i;
}
