import { finite } from '../../syntax/index.ts';
import type { EndRule } from './turn.ts';

/** "was “glad” before leaving", "is “ready” as she faces the vote": when it is said, right behind words in quotation marks. */
export const circumstanceFollows: EndRule = ({ words, tags }, cue, { at, pause, quoted }) => {
  if (!quoted || pause === '!' || (cue.form !== 'finite' && cue.form !== 'participle')) return false;
  if (/^(?:before|after|while)$/.test(words[at]!)) return tags[at + 1] === 'VBG' && cue.form === 'finite';
  return words[at] === 'as' && tags[at + 1] === 'PRP' && finite.test(tags[at + 2] ?? '');
};
