import { cueForms } from '../cue-lexicon.ts';
import type { EndRule } from './turn.ts';

/** "…, adding that"; "“a mess” and vowing to" */
export const participleFollows: EndRule = ({ words, tags }, cue, { at, pause, quoted }) => {
  if (pause === '' && !quoted && !(words[at] === 'and' && cue.form === 'participle')) return false;
  let verb = at;
  while (/^(?:CC|RB)$/.test(tags[verb] ?? '')) verb++;
  return tags[verb] === 'VBG' && cueForms.has(words[verb]!);
};
