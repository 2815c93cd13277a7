import { cueForms, isReport } from '../cue-lexicon.ts';
import type { EndRule } from './turn.ts';

/** "…, adding that"; "“a mess” and vowing to"; "… while adding that" */
export const participleFollows: EndRule = ({ words, tags }, cue, { at, pause, quoted }) => {
  if (words[at] === 'while' && tags[at + 1] === 'VBG' && isReport(words[at + 1])) return true;
  if (quoted && pause === ',' && effects.test(words[at]!)) return true;
  if (pause === '' && !quoted && !(words[at] === 'and' && cue.form === 'participle')) return false;
  let verb = at;
  while (/^(?:CC|RB)$/.test(tags[verb] ?? '')) verb++;
  return tags[verb] === 'VBG' && cueForms.has(words[verb]!);
};

/** "“…,” drawing laughs": what the words did, or how they were said. Written for this project. */
const effects =
  /^(?:drawing|prompting|eliciting|sparking|triggering|earning|provoking|gesturing|pausing|laughing|smiling|grinning|shaking|raising|lowering|choking|fighting)$/;
