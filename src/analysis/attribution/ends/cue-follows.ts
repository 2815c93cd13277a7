import { cueForms } from '../cue-lexicon.ts';
import type { EndRule } from './turn.ts';

/** "… and called her", "…, but insisted that": a second report of the same speaker in the same tense. */
export const cueFollows: EndRule = ({ words, tags }, cue, { at, said, pause, quoted }, as) => {
  if (cue.form === 'infinitive' || at < said.from + 2) return false;
  if (cue.form === 'participle' && !quoted) return false;
  let verb = at;
  while (/^(?:CC|RB|MD)$/.test(tags[verb] ?? '') || /^(?:then|has|have|had)$/.test(words[verb] ?? '')) verb++;
  if (verb === at && !(pause === ',' && as === 'object')) return false;
  const frames = cueForms.get(words[verb] ?? '')?.entry.frames;
  // what was discussed is as likely theirs who are spoken of: "said that they met and discussed it"
  const reports = frames?.has('quote') || (frames?.has('object') && !(as === 'clause' && pause === ''));
  return reports === true && sameTense(tags[verb], tags[cue.verb]);
};

const past = /^VB[DN]$/;
const sameTense = (tag = '', other = ''): boolean => tag === other || (past.test(tag) && past.test(other));
