import { type Content, findContentAfter } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import { holdsQuotation } from '../ends/index.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { findSourceBefore } from '../sources/index.ts';

/** "She said that…", "the minister criticized the plan" */
export function cueBeforeContent(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form === 'passive') return undefined;
  const source = findSourceBefore(reading, cue);
  const content = findContentAfter(reading, cue, cue.group.to);
  if (cue.form === 'infinitive' && !(content && isSaidInInfinitive(reading, cue, content))) return undefined;
  if (!content || (!source && cue.form === 'finite' && needsSubject(reading, cue, content))) return undefined;
  return { rule: content.rule, parts: [content.part], cue: cue.group, source, addressee: content.addressee };
}

/** "shows like “The Dock”", "notes on the plan": a noun is taken for a verb more often than a subject is missing. */
const needsSubject = ({ tags }: Reading, { verb }: Cue, { rule }: Content): boolean =>
  tags[verb] === 'VB' || (tags[verb] === 'VBZ' && !/^(?:clauseAfter|quotationAfter)$/.test(rule));

/** "to say that", "to call it “a mess”": an infinitive reports a clause, a quotation or a name in quotation marks. */
const isSaidInInfinitive = (reading: Reading, cue: Cue, { rule, part }: Content): boolean =>
  /^(?:quotationAfter|clauseAfter)$/.test(rule) ||
  (rule === 'objectAfter' && cue.entry.frames.has('quote') && holdsQuotation(reading, cue, part));
