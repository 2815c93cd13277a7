import { skipAdverbs } from './skip-adverbs.ts';
import type { SourceRule } from './source-rule.ts';

const relative = new Set(['who', 'which', 'that', 'whom']);

/** "the mayor, who said": the pronoun is the mention. */
export const relativeBefore: SourceRule = ({ words, tags }, { group, scope }) => {
  const i = skipAdverbs({ tags, words }, group.from - 1, scope.from);
  if (i < scope.from || !relative.has(words[i]!)) return undefined;
  if (words[i] === 'that' && !/^NN/.test(tags[i - 1] ?? '')) return undefined;
  return { from: i, to: i + 1 };
};
