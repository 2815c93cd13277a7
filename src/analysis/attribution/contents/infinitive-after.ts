import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';

/** "vowed to…" */
export const infinitiveAfter: ContentRule = (reading, cue, from) => {
  const { words, tags } = reading;
  const opens = words[from] === 'to' && /^VB|^RB/.test(tags[from + 1] ?? '');
  return opens && cue.entry.frames.has('infinitive')
    ? clipped(reading, cue, 'infinitiveAfter', from)
    : undefined;
};
