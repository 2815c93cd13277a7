import { baseNounPhraseAt } from '../noun-phrases.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';

/** "warned of…", "called for…", "talked to voters about…" */
export const prepositionAfter: ContentRule = (reading, cue, from) => {
  const { words, tags } = reading;
  const { prepositions } = cue.entry;
  let at = tags[from] === 'RB' && !prepositions.has(words[from]!) ? from + 1 : from;
  if (!prepositions.has(words[at] ?? '') && /^(?:to|with)$/.test(words[at] ?? ''))
    at = baseNounPhraseAt(reading, at + 1, cue.scope.to)?.to ?? at;
  if (!prepositions.has(words[at] ?? '')) return undefined;
  const kept = words[at] === 'of' || words[at] === 'about' ? at : at + 1;
  return clipped(reading, cue, 'prepositionAfter', kept);
};
