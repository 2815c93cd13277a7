import { firstEndingAfter, type Name } from '../../annotations/index.ts';
import { isCapitalized, type Range, type Reading } from '../reading.ts';

/** "In a statement | Mayor Hook", "On Monday Hook": the name at the end of a phrase that a preposition opens, with its title. */
export function nameBehindOccasion(reading: Reading, { from, to }: Range, least: number): Range | undefined {
  if (!opensClause(reading, from - 1, least)) return undefined;
  const name = nameAt(reading, to - 1);
  if (!name || name.end !== reading.tokens[to - 1]!.end) return undefined;
  let i = to - 1;
  while (i > from && (nameAt(reading, i - 1) === name || isTitle(reading, i - 1))) i--;
  return i > from && !/^(?:POS|DT|CC|IN|JJ)$/.test(reading.tags[i - 1]!) ? { from: i, to } : undefined;
}

/** Whether the token is a preposition that opens the sentence or stands behind a pause or a conjunction. */
const opensClause = ({ words }: Reading, i: number, least: number): boolean =>
  /^(?:in|on|at|during)$/.test(words[i] ?? '') &&
  (i <= least || /^(?:[,;:—–]|--|and|but)$/.test(words[i - 1]!));

function nameAt({ names, tokens }: Reading, i: number): Name | undefined {
  const { start, end } = tokens[i]!;
  const name = names[firstEndingAfter(names, start)];
  return name && name.start <= start && end <= name.end ? name : undefined;
}

/** "Mayor Hook": a capital in front that belongs to no other name. */
const isTitle = (reading: Reading, i: number): boolean =>
  isCapitalized(reading, i) && /^NN/.test(reading.tags[i]!) && !nameAt(reading, i);
