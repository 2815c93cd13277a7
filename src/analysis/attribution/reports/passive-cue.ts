import { clip, findContentAfter } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import { findEnd } from '../ends/index.ts';
import type { Finding } from '../finding.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Range, Reading } from '../reading.ts';

/** "is said to have…", "was quoted as saying": the source is unnamed or follows "by". */
export function passiveCue(reading: Reading, cue: Cue): Finding | undefined {
  const { words, tags } = reading;
  const from = cue.group.to;
  if (cue.form !== 'passive' || words[from] === ':') return undefined;
  const asked = cue.entry.frames.has('addressee') || cue.entry.lemma === 'ask';
  const asker = asked && words[from] === 'by' ? nounPhraseAt(reading, from + 1, cue.scope.to) : undefined;
  if (asker) {
    const content = findContentAfter(reading, cue, asker.to);
    return content && { ...passive(cue, content.part)!, source: asker };
  }
  if (words[from] === 'to' && cue.entry.frames.has('clause') && /^VB/.test(tags[from + 1] ?? ''))
    return passive(cue, clip(reading, cue, { from, to: findEnd(reading, cue, from, 'clause') }));
  if (!asked && words[cue.group.from - 1] !== 'it') return undefined;
  const content = findContentAfter(reading, cue, from);
  return content && passive(cue, content.part);
}

const passive = (cue: Cue, part: Range): Finding | undefined =>
  part.to > part.from
    ? { rule: 'passive', parts: [part], cue: cue.group, source: undefined, addressee: undefined }
    : undefined;
