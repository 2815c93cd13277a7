import { nounPhraseBefore } from '../noun-phrases.ts';
import { skipAdverbs } from './skip-adverbs.ts';
import type { SourceRule } from './source-rule.ts';

/** "with Ada Byron calling it a mess": a participle with a subject of its own. */
export const subjectAfterWith: SourceRule = (reading, { form, group, scope }) => {
  if (form !== 'participle') return undefined;
  const to = skipAdverbs(reading, group.from - 1, scope.from) + 1;
  const phrase = nounPhraseBefore(reading, to, scope.from);
  if (!phrase) return undefined;
  for (let i = phrase.to - 1; i >= phrase.from; i--)
    if (reading.words[i] === 'with') return i + 1 < phrase.to ? { from: i + 1, to: phrase.to } : undefined;
  return reading.words[phrase.from - 1] === 'with' ? phrase : undefined;
};
