import type { EndRule } from './turn.ts';

/** "…, compared with a third of the men", "…, up from a third in May": what a survey says is set beside something else. */
export const comparisonFollows: EndRule = ({ words, tags }, { scope }, { at, pause, said }) => {
  if (pause === '') return false;
  const next = words[at + 1] ?? '';
  if (words[at] === 'compared') return next === 'with' || (next === 'to' && tags.slice(scope.from, said.to).includes('CD'));
  return /^(?:up|down)$/.test(words[at]!) && next === 'from';
};
