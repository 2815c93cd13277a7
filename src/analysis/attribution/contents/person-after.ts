import { nounPhraseAt } from '../noun-phrases.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';

/** "urged them to…" */
export const personAfter: ContentRule = (reading, cue, from) => {
  const { words, tags } = reading;
  if (!cue.entry.frames.has('person')) return undefined;
  const start = from > cue.group.to ? from : (nounPhraseAt(reading, from, cue.scope.to)?.to ?? from);
  if (words[start] !== 'to' || !/^VB|^RB/.test(tags[start + 1] ?? '')) return undefined;
  return clipped(reading, cue, 'personAfter', cue.group.to);
};
