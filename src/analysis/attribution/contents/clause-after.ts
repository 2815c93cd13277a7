import type { Cue } from '../cue.ts';
import { baseNounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';
import { complementizers, findOpening } from './find-opening.ts';

/** "said on Tuesday that…" */
export const clauseAfter: ContentRule = (reading, cue, from) => {
  const { words, tags, quotationAt } = reading;
  const { frames, prepositions } = cue.entry;
  if (!frames.has('clause') && !frames.has('belief') && !frames.has('person')) return undefined;
  const opens = (i: number): boolean =>
    complementizers.has(words[i]!) &&
    (i === from || words[i] === 'that' || words[i] === 'whether') &&
    (tags[i] !== 'DT' || opensWithCircumstance(reading, i)) &&
    (quotationAt[i] === quotationAt[cue.verb] || i === from);
  const opening = findOpening(reading, cue, from, opens);
  if (opening < 0 || (opening > from && prepositions.has(words[from]!))) return undefined;
  return clipped(reading, cue, 'clauseAfter', hasObject(reading, cue, from, opening) ? from : opening);
};

/** "denied any knowledge that…": the clause belongs to a noun that is itself what is said. */
function hasObject(reading: Reading, cue: Cue, from: number, opening: number): boolean {
  const { frames } = cue.entry;
  if (opening === from || frames.has('addressee')) return false;
  if (!frames.has('object')) return isSubject(reading, from, opening);
  const object = baseNounPhraseAt(reading, from, opening);
  return object !== undefined && !isTime(reading, object) && !isTime(reading, { from, to: from + 1 });
}

/** "finds that, while some left, others stayed" */
const opensWithCircumstance = ({ words }: Reading, that: number): boolean =>
  words[that + 1] === ',' &&
  /^(?:while|if|although|though|when|as|because|despite|unlike|after|before|since)$/.test(
    words[that + 2] ?? '',
  );

/** "said the idea that it could be saved was wrong": the clause tells of the noun that what is said begins with. */
const isSubject = (reading: Reading, from: number, opening: number): boolean =>
  reading.tags[from] === 'DT' &&
  baseNounPhraseAt(reading, from, opening)?.to === opening &&
  !isTime(reading, { from, to: opening });
