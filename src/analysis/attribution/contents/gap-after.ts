import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { findSourceBefore } from '../sources/index.ts';
import { clipped } from './clip.ts';
import type { Content, ContentRule } from './content.ts';

/** "a plan that critics said was too dear": the verb whose subject stands before the speaker. */
export const gapAfter: ContentRule = (reading, cue, from) => {
  const { tags, words } = reading;
  if (cue.form !== 'finite' || !cue.entry.frames.has('clause') || from !== cue.group.to) return undefined;
  if (!finite.test(tags[from] ?? '') && !(tags[from] === 'VBN' && words[cue.group.from] === 'said'))
    return undefined;
  const source = findSourceBefore(reading, cue);
  if (!source || source.to > cue.group.from || /^(?:we|you|i)$/.test(words[source.from]!)) return undefined;
  const before = source.from - 1;
  if (words[before] === 'what' || !/^(?:WDT|WP|IN|NN|NNS|NNP)$/.test(tags[before] ?? '')) return undefined;
  const content = clipped(reading, cue, 'gapAfter', from);
  return content && words[before - 1] === ',' ? untilComma(reading, cue, content) : content;
};

/** The comma that ends ", which critics said was dear,". */
function untilComma({ words, quotationAt }: Reading, { verb }: Cue, { rule, part }: Content): Content {
  for (let i = part.from; i < part.to; i++)
    if (words[i] === ',' && quotationAt[i] === quotationAt[verb])
      return { rule, part: { from: part.from, to: i } };
  return { rule, part };
}
