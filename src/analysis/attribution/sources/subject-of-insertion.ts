import { appositionBefore } from './apposition-before.ts';
import type { SourceRule } from './source-rule.ts';

/** "Byron, recalling lunches, described him": no verb stands before the participle, so its subject is the phrase before the comma. */
export const subjectOfInsertion: SourceRule = (reading, cue) =>
  cue.form === 'participle' ? appositionBefore(reading, { ...cue, form: 'finite' }) : undefined;
