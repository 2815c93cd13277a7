import { cueForms } from '../cue-lexicon.ts';
import { closesQuotation } from './closes-quotation.ts';
import { opensReport } from './opens-report.ts';
import type { Tagged, VerbRepair } from './verb-repair.ts';

/** "engineers note/NN that", "economists estimate/NN there could be" */
export const baseAfterPlural: VerbRepair = (tagged, i) => {
  const { words, tags } = tagged;
  const { inflections, entry } = cueForms.get(words[i]!)!;
  if (!/^(?:NN|VBN)$/.test(tags[i]!) || !inflections.includes('base')) return undefined;
  const isPair = /^NNP/.test(tags[i - 1] ?? '') && words[i - 2] === 'and';
  if (!/^(?:NNS|NNPS|PRP)$/.test(tags[i - 1] ?? '') && !isPair) return undefined;
  const leads = tags[i] === 'VBN' && entry.prepositions.has(words[i + 1] ?? '');
  return leads || opensReport(tagged, i + 1) || opensClause(tagged, i + 1) || closesQuotation(tagged, i - 1)
    ? 'VBP'
    : undefined;
};

/** "the White House would": a subject with its verb. */
function opensClause({ tags, words }: Tagged, from: number): boolean {
  if (words[from] === 'there') return true;
  let i = from;
  while (/^(?:DT|JJ|NN|PRP|CD|POS|EX)/.test(tags[i] ?? '') && i < from + 8) i++;
  return i > from && /^(?:DT|PRP|EX)/.test(tags[from]!) && /^(?:VB[DZP]|MD)$/.test(tags[i] ?? '');
}
