import type { Reading } from '../reading.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';
import { skipTimes } from './skip-times.ts';

/** "vowed to…", "vowed Monday to…" */
export const infinitiveAfter: ContentRule = (reading, cue, from) => {
  if (!cue.entry.frames.has('infinitive')) return undefined;
  const start = isInfinitive(reading, from) ? from : skipTimes(reading, cue, from);
  return isInfinitive(reading, start) ? clipped(reading, cue, 'infinitiveAfter', start) : undefined;
};

/** Whether "to" and a verb stand there; a quotation may open between them: "to “stop it”". */
export const isInfinitive = ({ words, tags }: Reading, i: number): boolean =>
  words[i] === 'to' && /^(?:VB|RB|``)/.test(tags[i + 1] ?? '');
