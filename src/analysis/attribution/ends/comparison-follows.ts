import type { EndRule } from './turn.ts';

/** "…, compared with a third of the men", "…, up from a third in May": what a survey says is set beside something else. */
export const comparisonFollows: EndRule = ({ words }, _, { at, pause }) => {
  if (pause === '') return false;
  const next = words[at + 1] ?? '';
  if (words[at] === 'compared') return /^(?:with|to)$/.test(next);
  return /^(?:up|down)$/.test(words[at]!) && next === 'from';
};
