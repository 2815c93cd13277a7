import { nounPhraseBefore } from '../noun-phrases.ts';
import type { SourceRule } from './source-rule.ts';

/** "banners reading “Out!”": what is read says it. */
export const signBefore: SourceRule = (reading, { entry, form, group, scope }) => {
  if (entry.lemma !== 'read' || form !== 'participle') return undefined;
  const phrase = nounPhraseBefore(reading, group.from, scope.from);
  if (!phrase || phrase.to - phrase.from < 2 || reading.tags[phrase.from] !== 'VBG') return phrase;
  return { from: phrase.from + 1, to: phrase.to }; // of "carrying signs" the signs
};
