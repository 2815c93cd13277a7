import type { EndRule } from './turn.ts';

/** "…, according to" */
export const accordingToFollows: EndRule = ({ words }, _, { at }) =>
  words[at] === 'according' && words[at + 1] === 'to';
