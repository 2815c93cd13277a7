import { finite } from '../../syntax/index.ts';
import { cueForms } from '../cue-lexicon.ts';
import type { EndRule } from './turn.ts';

/** "believes that the bridge is safe and praised the engineers": a report in the present does not go on in the past. */
export const tenseBreaks: EndRule = ({ words, tags }, cue, { at, said }) => {
  if (words[at] !== 'and' || words[said.from] !== 'that' || cue.form !== 'finite') return false;
  const form = cueForms.get(words[at + 1] ?? '');
  if (!form?.inflections.includes('past') || !form.entry.frames.has('object')) return false;
  const first = tags.slice(said.from, at).find((tag) => finite.test(tag));
  return /^VB[ZP]$/.test(first ?? '') && /^(?:VBD|VBN|JJ)$/.test(tags[at + 1]!);
};
