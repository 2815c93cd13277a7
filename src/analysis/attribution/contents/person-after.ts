import { nounPhraseAt } from '../noun-phrases.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';
import { isInfinitive } from './infinitive-after.ts';

/** "urged them to…" */
export const personAfter: ContentRule = (reading, cue, from) => {
  if (!cue.entry.frames.has('person')) return undefined;
  const start = from > cue.group.to ? from : (nounPhraseAt(reading, from, cue.scope.to)?.to ?? from);
  if (!isInfinitive(reading, start)) return undefined;
  return clipped(reading, cue, 'personAfter', cue.group.to);
};
