import type { EndRule } from './turn.ts';

/** "…, compared with a third of the men", "…, up from a third in May": what a survey says is set beside something else. */
export const comparisonFollows: EndRule = ({ words }, { scope }, { at, pause }) => {
  if (pause === '') return false;
  const next = words[at + 1] ?? '';
  if (words[at] === 'compared')
    return next === 'with' || (next === 'to' && isSurvey(words.slice(scope.from, scope.to)));
  return /^(?:up|down)$/.test(words[at]!) && next === 'from';
};

const isSurvey = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:percent|per|%)$/.test(word));
