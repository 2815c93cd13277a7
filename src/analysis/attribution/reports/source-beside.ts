import type { Cue } from '../cue.ts';
import { isReport } from '../cue-lexicon.ts';
import type { Range, Reading } from '../reading.ts';
import { findSourceBefore } from '../sources/index.ts';
import { endsContent } from './content-before.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';

/** The speaker between what is said and the cue, and the token where what is said ends. */
export interface SourceBeside {
  readonly source: Range;
  readonly boundary: number;
}

/** "“…,” the mayor | said": who stands between a quotation or a clause and the cue; undefined where nobody does. */
export function sourceBeside(reading: Reading, cue: Cue): SourceBeside | undefined {
  const found = findSourceBefore(reading, cue);
  if (!found) return undefined;
  const source = wholeSource(reading, cue, found);
  const boundary = openingOf(reading, cue, source);
  return endsContent(reading, cue, boundary) && isBeside(reading, source, cue)
    ? { source, boundary }
    : undefined;
}

/** "“…,” as one sailor put it", "The dock, as she said, is old": the token behind what is said. */
function openingOf(reading: Reading, cue: Cue, { from }: Range): number {
  const { words, quotations, quotationAt } = reading;
  if (words[from - 1] !== 'as') return from;
  const isQuoted =
    endsWithQuotation(reading, cue, from - 1) && quotations[quotationAt[from - 2]!]!.from <= cue.scope.from;
  const isInserted = words[from - 2] === ',' && words[cue.group.to] === ',';
  return isQuoted || isInserted ? from - 1 : from;
}

/** "“…,” lead/VBP author Ada Byron said": all that stands between a quotation and the cue, where a word is misread. */
function wholeSource(reading: Reading, cue: Cue, source: Range): Range {
  const { words, tags } = reading;
  let from = source.from;
  while (from > source.from - 4 && !endsWithQuotation(reading, cue, from)) {
    from--;
    if (
      from < cue.scope.from ||
      !/^(?:VBP?|VBG|RB|NN|JJ)$/.test(tags[from]!) ||
      /^(?:be|do|have)$/.test(words[from]!)
    )
      return source;
  }
  return endsWithQuotation(reading, cue, from) ? { from, to: source.to } : source;
}

/** Whether neither another quotation nor another report stands between the speaker and the cue: "he said, and then predicted: “…”" */
function isBeside(reading: Reading, source: Range, { group, verb }: Cue): boolean {
  const { words, tags, quotationAt } = reading;
  for (let i = source.to; i < group.from; i++) {
    if (quotationAt[i] !== quotationAt[verb]) return false;
    if (tags[i] === 'VBD' && isReport(words[i])) return false;
  }
  return true;
}
