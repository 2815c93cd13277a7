import { finite } from '../../syntax/index.ts';
import { isReport } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { SourceRule } from './source-rule.ts';
import { isTime } from './times.ts';

/** "“We won,” said Ada Byron, adding that": behind a report whose speaker follows the verb the participle has that speaker. */
export const invertedSubject: SourceRule = (reading, { form, group, scope, verb }) => {
  const { words, tags, quotationAt } = reading;
  if (form !== 'participle') return undefined;
  let said = group.from - 1;
  while (said > scope.from && !(finite.test(tags[said]!) && quotationAt[said] === quotationAt[verb])) said--;
  const mayInvert = words[said - 1] === ',' ? /^sa(?:id|ys)$/.test(words[said]!) : isReport(words[said]);
  if (!mayInvert || !/^(?:[,?!"”’']|'')$/.test(words[said - 1] ?? '')) return undefined;
  const subject = nounPhraseAt(reading, said + 1, group.from);
  return subject && isTime(reading, subject) ? undefined : subject;
};
