import { finite } from '../../syntax/index.ts';
import { cueForms } from '../cue-lexicon.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

const longest = 30;
const opener = /^(?:while|when|as|because|although|though|that|after|before|since)$/;

/** "Byron, a doctor, predicted/VBN that", "Hook, in a letter, notes/NNS that": the verb whose subject stands before what is inserted. */
export const pastAfterInsertion: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  const { inflections } = cueForms.get(words[i]!)!;
  const isPast = inflections.includes('past') && /^(?:VBN|JJ|NN)$/.test(tags[i]!);
  const isThird = inflections.includes('third') && tags[i] === 'NNS';
  if ((!isPast && !isThird) || /^(?:by|as|of|[.,;:)])$/.test(words[i + 1] ?? '.')) return undefined;
  let pause = i - 1;
  while (/^RB/.test(tags[pause] ?? '')) pause--;
  if (tags[pause] === "''") pause--; // "Hook, calling it “a mess,” vowed"
  if (words[pause] !== ',' || !closesInsertion(tagged, pause) || verbFollows(tagged, i)) return undefined;
  return isPast ? 'VBD' : 'VBZ';
};

/** Whether a noun phrase that opens the clause, a comma and words without a verb stand before the comma. */
function closesInsertion({ words, tags }: Tagged, pause: number): boolean {
  let opening = -1;
  let start = quotationStart({ words, tags }, pause) - 1;
  for (; start > pause - longest && !opensClause({ words, tags }, start); start--) {
    if (finite.test(tags[start]!)) return false;
    if (words[start] === ',') opening = start;
  }
  if (opening < 0) return false;
  for (let i = start + 1; i < opening; i++)
    if (!/^(?:NN|JJ|DT|CD|POS|PRP\$|CC|HYPH|ADD)/.test(tags[i]!) && !(i > start + 1 && tags[i] === 'IN'))
      return false;
  return opening > start + 1;
}

/** Where the quotation opens that the pause ends from inside; the pause itself elsewhere. */
function quotationStart({ tags }: Tagged, pause: number): number {
  let i = pause;
  if (tags[pause + 1] === "''") while (i > pause - longest && tags[i] !== '``') i--;
  return i;
}

/** Whether the token stands right before a clause, or before the text. */
const opensClause = ({ words, tags }: Tagged, i: number): boolean =>
  words[i] === undefined ||
  /^(?:[.;:?!]|–|—|--)$/.test(words[i]!) ||
  /^(?:W|``|'')/.test(tags[i]!) ||
  opener.test(words[i]!);

/** ", accused of it, left": the main verb comes later. */
function verbFollows({ words, tags }: Tagged, verb: number): boolean {
  for (let i = verb + 1; i < verb + longest && !/^[.;?!]$/.test(words[i] ?? '.'); i++)
    if (words[i] === ',' && finite.test(tags[tags[i + 1] === "''" ? i + 2 : i + 1] ?? '')) return true;
  return false;
}
