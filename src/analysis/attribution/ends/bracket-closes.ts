import type { EndRule } from './turn.ts';

/** "(Byron won by calling himself “old”) makes it": the bracket that closes opened before what is said. */
export const bracketCloses: EndRule = ({ words }, _, { at, said }) =>
  words[at] === ')' && words.lastIndexOf('(', at) < said.from;
