import { clip } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import { openingOf } from '../opening-of.ts';
import { closeOf, innerOf, isCapitalized, type Range, type Reading, sentenceOf } from '../reading.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';

/** Whether what is said may end before `at`: with a closing mark or a comma. */
export const endsContent = (reading: Reading, cue: Cue, at: number): boolean =>
  at > cue.scope.from
    ? /^(?:,|—|–|--|\?|!)$/.test(reading.words[at - 1]!) || endsWithQuotation(reading, cue, at)
    : endsWithQuotation(reading, cue, at) && (asksBefore(reading, at) || isAlone(reading, cue, at));

/** "“We won.” Byron said.": a sentence that holds nothing but the report. */
const isAlone = ({ words, paragraphAt }: Reading, { scope, group }: Cue, at: number): boolean =>
  /^(?:["”’'»]|'')$/.test(words[at - 1]!) &&
  words[group.to] === '.' &&
  group.to - scope.from <= longestReport &&
  paragraphAt[scope.from - 1] === paragraphAt[scope.from];
const longestReport = 6;

/** "“Why?” Byron asked.": a question mark ends the sentence inside, not the report. */
const asksBefore = (reading: Reading, at: number): boolean =>
  reading.paragraphAt[at - 1] === reading.paragraphAt[at] &&
  opensSentence(reading, reading.quotations[reading.quotationAt[at - 1]!]) &&
  /^[?!]$/.test(closeOf(reading, { from: at - 4, to: at }));

/** "😀 “It is open,” she said": pictures and bullets are no words of the speaker. */
const ornament = /^(?:\p{Extended_Pictographic}|[•·▪►*])/u;

/** The sentence up to the cue; a quotation that began in an earlier sentence is held whole. */
export function contentBefore(reading: Reading, cue: Cue, at: number): Range | undefined {
  const { words, quotationAt, quotations, tags } = reading;
  const last = words[at - 1] === ',' ? at - 2 : at - 1;
  const quotation =
    quotationAt[last]! >= 0 && quotationAt[last] !== quotationAt[cue.verb]
      ? quotations[quotationAt[last]!]
      : undefined;
  if (quotation && quotation.from <= cue.scope.from) return { from: quotation.from, to: quotation.to };
  let from = openingOf(reading, cue.scope, cue.verb);
  while (from + 1 < at && ornament.test(words[from]!)) from++;
  if (tags[from] === 'CC' && from + 1 < at) from++;
  if (quotation && standsAlone(reading, quotation)) from = quotation.from;
  const part = clip(reading, cue, { from, to: quotation ? quotation.to : at });
  return part.to > part.from ? part : undefined;
}

/** "It burned - “Help me,” he said": a sentence of its own, which no word of the narrator opens. */
function standsAlone(reading: Reading, quotation: Range): boolean {
  const before = reading.words[quotation.from - 1] ?? '';
  if (/^[:;]$/.test(before)) return true;
  return /^(?:[(–—-]|--)$/.test(before) && isCapitalized(reading, innerOf(reading, quotation).from);
}

/** “She shouted, “Out!” He left”: of a quotation inside a sentence its own sentence tells. */
const opensSentence = (reading: Reading, quotation: Range | undefined): boolean =>
  quotation !== undefined && sentenceOf(reading, quotation.from).from === quotation.from;
