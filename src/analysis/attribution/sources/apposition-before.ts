import { finite } from '../../syntax/index.ts';
import { nounPhraseBefore } from '../noun-phrases.ts';
import { closeOf, type Range, type Reading } from '../reading.ts';
import { skipAdverbs } from './skip-adverbs.ts';
import type { SourceRule } from './source-rule.ts';
import { subordinators } from './subordinators.ts';
import { isTime } from './times.ts';
import { workBefore } from './work-before.ts';

/** "Ada Byron, a doctor at the hospital, said": the phrase before the inserted one. */
export const appositionBefore: SourceRule = (reading, { form, group, scope, verb }) => {
  if (form === 'participle') return undefined;
  const { words, quotationAt } = reading;
  const inOther = (i: number): boolean => quotationAt[i] !== quotationAt[verb] && pausesInside(reading, i);
  const last = skipAdverbs(reading, group.from - 1, scope.from);
  const work = workBefore(reading, last, verb) ?? participleBefore(reading, last, verb, scope.from);
  if (!work && !/^(?:[,—–-]|--)$/.test(words[last] ?? '')) return undefined;
  let comma = work?.from ?? last;
  let best: Range | undefined;
  for (let steps = 0; steps < 8 && comma > scope.from; steps++) {
    const from = segmentStart(reading, comma, scope.from);
    if (hasOwnVerb(reading, from, comma)) break;
    const phrase = nounPhraseBefore(reading, comma, from);
    if (
      phrase &&
      quotationAt[phrase.from] === quotationAt[verb] &&
      !isTime(reading, phrase) &&
      isFirst(reading, phrase, from)
    )
      best = phrase;
    if (from <= scope.from || inOther(from - 1) || (best && opensClause(reading, from))) break;
    comma = from - 1;
  }
  return best;
};

/** "The mayor said it would open": a clause of its own, which is not inserted between a name and its verb. */
function hasOwnVerb({ tags, words }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:W|IN$|VBG$)/.test(tags[i]!) && (i === from || tags[i]!.startsWith('W'))) return false;
    if (finite.test(tags[i]!) && words[i - 1] !== 'that') return true;
  }
  return false;
}

/** Whether nothing but a conjunction stands before the phrase in its segment. */
const isFirst = ({ words, tags }: Reading, phrase: Range, from: number): boolean =>
  phrase.from === from ||
  (phrase.from === from + 1 &&
    (tags[from] === 'CC' || words[from] === 'that' || subordinators.has(words[from]!)));

const opensClause = ({ words }: Reading, from: number): boolean =>
  words[from] === 'that' || words[from] === 'but' || subordinators.has(words[from]!);

/** Where the stretch between commas that ends at `to` begins. */
function segmentStart(reading: Reading, to: number, least: number): number {
  const { words, quotationAt } = reading;
  let i = to;
  while (i > least && !/^(?:,|—|–|-|--|;|:)$/.test(words[i - 1]!)) {
    if (/^["“”]$/.test(words[i - 1]!) && quotationAt[i - 1]! >= 0) break;
    if (quotationAt[i - 1] !== quotationAt[to] && pausesInside(reading, i - 1)) break;
    i--;
  }
  return i;
}

/** Whether the quotation that holds the token ends with a pause of its own: what is said ends there. */
function pausesInside(reading: Reading, i: number): boolean {
  const quotation = reading.quotations[reading.quotationAt[i]!];
  return quotation !== undefined && /^[,.?!]$/.test(closeOf(reading, quotation));
}

/** "Hook, calling it “a mess,” said": the quotation that ends an inserted participle, or "who called it", with its own pause. */
function participleBefore(reading: Reading, last: number, verb: number, least: number): Range | undefined {
  const { words, tags, quotations, quotationAt } = reading;
  const quotation = quotationAt[last] === quotationAt[verb] ? undefined : quotations[quotationAt[last]!];
  if (quotation?.to !== last + 1 || closeOf(reading, quotation) !== ',') return undefined;
  const from = segmentStart(reading, quotation.from, least);
  return words[from - 1] === ',' && /^(?:VB[GN]|W)/.test(tags[from]!) ? quotation : undefined;
}
