import type { Cue } from '../cue.ts';
import type { Range, Reading } from '../reading.ts';

/** "– Ada Byron saying it was old and Hook calling it a mess": a name between a pause or "and" and the participle. */
export function nameBeforeParticiple(reading: Reading, { form, group, scope }: Cue): Range | undefined {
  const { words, tags } = reading;
  if (form !== 'participle') return undefined;
  let from = group.from;
  while (from > scope.from && /^NNPS?$/.test(tags[from - 1]!)) from--;
  if (from === group.from || !/^(?:and|while|[—–-]|--)$/.test(words[from - 1] ?? '')) return undefined;
  return /^NN/.test(tags[from - 2] ?? '') && words[from - 1] === 'and' ? undefined : { from, to: group.from };
}
