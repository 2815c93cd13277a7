import { cueForms, isReport } from '../cue-lexicon.ts';
import type { Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import { sameTense } from './same-tense.ts';
import type { EndRule } from './turn.ts';

/** "… and called her", "…, but did not suggest that": a second report of the same speaker in the same tense. */
export const cueFollows: EndRule = (reading, cue, { at, said, pause, quoted }, as) => {
  const { words, tags } = reading;
  if (cue.form === 'infinitive' || at < said.from + 2) return false;
  if (cue.form === 'participle' && !quoted) return false;
  if (pause === '' && tags[at] !== 'CC') return false; // "that the ministry had promised": the clause's own verb
  const verb = verbAfter(reading, at);
  if (verb === at && !(pause === ',' && (as === 'object' || tags[at + 1] === 'PRP'))) return false;
  if (saysThat(reading, verb) && quoted && pause === ',') return true;
  if (!sameTense(tenseOf(reading, at, verb), tenseOf(reading, cue.group.from, cue.verb))) return false;
  if (as === 'object' && quoted) return true;
  const frames = cueForms.get(words[verb] ?? '')?.entry.frames;
  // What was discussed is as likely theirs who are spoken of: "said that they met and discussed it".
  return (
    frames?.has('quote') ||
    frames?.has('person') ||
    (frames?.has('object') && !(as === 'clause' && pause === '' && !holdsQuotation(reading, cue, said))) ||
    false
  );
};

/** "…, but conceded that it was old": what was said is told in any tense. */
const saysThat = ({ words, tags }: Reading, verb: number): boolean =>
  tags[verb] === 'VBD' && words[verb + 1] === 'that' && isReport(words[verb]);

/** The verb behind a conjunction, adverbs and auxiliaries; `at` itself where none of them stands there. */
function verbAfter({ words, tags }: Reading, at: number): number {
  let verb = at;
  while (/^(?:CC|RB|MD)$/.test(tags[verb] ?? '') || auxiliary.test(words[verb] ?? '')) verb++;
  return verb;
}

const auxiliary = /^(?:then|has|have|had|do|does|did)$/;

/** "did not suggest" is past. */
function tenseOf({ words, tags }: Reading, at: number, verb: number): string {
  const form = words.slice(at, verb).find((word) => /^(?:do|does|did)$/.test(word));
  if (tags[verb] !== 'VB' || !form) return tags[verb] ?? '';
  return form === 'did' ? 'VBD' : form === 'does' ? 'VBZ' : 'VBP';
}
