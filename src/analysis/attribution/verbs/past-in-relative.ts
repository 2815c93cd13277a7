import { finite } from '../../syntax/index.ts';
import { cueForms } from '../cue-lexicon.ts';
import type { VerbRepair } from './verb-repair.ts';

const longest = 12;

/** "whom one member described/VBN as “…”", "what the papers called/VBN “…”": the verb of a relative clause whose object stands before it. */
export const pastInRelative: VerbRepair = ({ words, tags }, i) => {
  const { entry, inflections } = cueForms.get(words[i]!)!;
  if (tags[i] !== 'VBN' || !inflections.includes('past') || !entry.frames.has('object')) return undefined;
  let opening = i - 1;
  while (/^(?:NN|DT|JJ|PRP|CD|POS|CC|HYPH|RB)/.test(tags[opening] ?? '') && i - opening < longest) opening--;
  if (opening > i - 2 || !/^(?:what|whom|which)$/.test(words[opening]!)) return undefined;
  for (let k = i + 1; k < i + 3; k++) if (tags[k] === '``') return 'VBD';
  return words[i + 1] === 'as' && !finite.test(tags[i + 2] ?? '') ? 'VBD' : undefined;
};
