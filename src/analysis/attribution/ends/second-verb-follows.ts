import { finite } from '../../syntax/index.ts';
import type { Reading } from '../reading.ts';
import { sameTense } from './same-tense.ts';
import type { EndRule } from './turn.ts';

/** "criticized the plan and left the hall", "vowed to close it, then sold it": what has no verb of its own leaves a second one to the speaker. */
export const secondVerbFollows: EndRule = (reading, cue, { at, pause, said }, as) => {
  const { words, tags } = reading;
  const isVerbless = as === 'object' || words[said.from] === 'to';
  if (cue.form === 'participle') return as === 'object' && gerundFollows(reading, said.from, at);
  if (cue.form !== 'finite' || (!isVerbless && pause !== ',')) return false;
  if (!/^(?:and|but|then)$/.test(words[at]!) || words[at + 1] === 'rather') return false;
  let verb = at + 1;
  while (tags[verb] === 'RB') verb++;
  return (
    isVerb(reading, verb) &&
    sameTense(tags[verb]!, tags[cue.verb]!) &&
    (!isVerbless || !holdsVerb(reading, said.from, at))
  );
};

/** A finite verb, or one that was taken for a participle: "denied it and accused her"; not "and attended by", "and used boats". */
const isVerb = ({ words, tags }: Reading, i: number): boolean =>
  finite.test(tags[i] ?? '') ||
  (tags[i] === 'VBN' && words[i + 1] !== 'by' && !/^NN/.test(tags[i + 1] ?? ''));

/** Whether a clause stands in what is said so far. */
function holdsVerb({ tags }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finite.test(tags[i]!) || /^W/.test(tags[i]!)) return true;
  return false;
}

/** "rejecting the plan and leaving"; not "questioning her part in closing it and selling it" */
function gerundFollows({ words, tags }: Reading, from: number, at: number): boolean {
  const governed = tags.slice(from, at).some((tag, k) => tag === 'VBG' && tags[from + k - 1] === 'IN');
  return words[at] === 'and' && tags[at + 1] === 'VBG' && !governed;
}
