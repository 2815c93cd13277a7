import type { Range, Reading } from '../reading.ts';

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow'.split(' '),
);
const timeHeads = new Set(
  'week month year day night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday time january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "Monday", "last week", "this morning". */
export const isTime = ({ words }: Reading, { from, to }: Range): boolean =>
  timeWords.has(words[from]!) || (timeHeads.has(words[to - 1]!) && to - from <= 4);

/** "May said", "said June": a month alone where somebody speaks is a name. */
export const isNamesake = ({ words }: Reading, { from, to }: Range): boolean =>
  to - from === 1 && /^(?:april|may|june|august)$/.test(words[from]!);

/** Where the time at the phrase's end begins: "the mayor | last week". The phrase's end where there is none. */
export function timeStart(reading: Reading, { from, to }: Range): number {
  const { words, tags } = reading;
  if (isNamesake(reading, { from, to })) return to;
  if (!timeWords.has(words[to - 1]!) && !timeHeads.has(words[to - 1]!)) return to;
  if (timeWords.has(words[to - 1]!)) return to - 1;
  let i = to - 1;
  while (i > from && /^(?:DT|CD|JJ|RB|POS)$/.test(tags[i - 1]!) && to - i < 4) i--;
  return tags[i] === 'NN' && i === to - 1 && i > from ? to : i;
}
