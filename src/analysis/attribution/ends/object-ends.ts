import type { Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';
import type { EndRule } from './turn.ts';

/** Where things are said. Written for this project. */
const occasions = new Set(
  'interview statement speech letter email e-mail tweet rally conference debate briefing memo post appearance hearing meeting article column book op-ed report essay message remarks address ad filing video blog event show radio television tv podcast broadcast twitter facebook stage floor trail'.split(
    ' ',
  ),
);

/** A thing said or judged ends before the occasion: "criticized the plan at a rally", "on his radio show". */
export const objectEnds: EndRule = (reading, cue, { at }, as) => {
  const { words, tags } = reading;
  if (as !== 'object' || !/^(?:in|at|during|on)$/.test(words[at]!)) return false;
  for (let i = at + 1; i < Math.min(at + 8, cue.scope.to); i++) {
    if (occasions.has(words[i]!) && endsPhrase(reading, i)) return words[i + 1] !== 'as';
    if (!/^(?:DT|JJ|NN|PRP\$|CD|POS|VBN|,)/.test(tags[i]!)) return false;
  }
  return false;
};

/** "at a rally", "at a rally Friday"; not "on the radio plan" */
const endsPhrase = (reading: Reading, noun: number): boolean =>
  isTime(reading, { from: noun + 1, to: noun + 2 }) || !/^(?:NN|JJ)/.test(reading.tags[noun + 1] ?? '');
