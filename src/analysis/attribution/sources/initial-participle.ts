import { nounPhraseAt } from '../noun-phrases.ts';
import type { SourceRule } from './source-rule.ts';
import { isTime } from './times.ts';

/** "Noting the risk, Ada Byron left": the subject after the comma. */
export const initialParticiple: SourceRule = (reading, { form, group, scope, verb }) => {
  if (form !== 'participle' || group.from > scope.from + 2) return undefined;
  const { words, tags, quotationAt } = reading;
  for (let i = scope.from; i < group.from; i++) if (!/^(?:IN|CC|RB|WRB)$/.test(tags[i]!)) return undefined;
  for (let i = group.to; i < scope.to; i++) {
    const pauses = words[i] === ',' || (words[i - 1] === ',' && quotationAt[i] !== quotationAt[i + 1]);
    if (!pauses || quotationAt[i + 1] !== quotationAt[verb]) continue;
    const subject = nounPhraseAt(reading, i + 1, scope.to);
    if (subject && /^(?:VBD|VBZ|VBP|MD|RB)$/.test(tags[subject.to] ?? '') && !isTime(reading, subject))
      return subject;
  }
  return undefined;
};
