import type { Cue } from '../cue.ts';
import { findEnd } from '../ends/index.ts';
import { isTitle } from '../is-title.ts';
import { innerOf, type Range, type Reading } from '../reading.ts';
import { clip } from './clip.ts';
import type { ContentRule } from './content.ts';
import { complementizers, findOpening } from './find-opening.ts';
import { lastOfList } from './last-of-list.ts';

/** "said, “…”", "said in a statement: “…”", "called it “…”" */
export const quotationAfter: ContentRule = (reading, cue, from) => {
  const { quotationAt, words } = reading;
  const { frames } = cue.entry;
  if (frames.has('belief') || !(frames.has('quote') || frames.has('clause'))) return undefined;
  const opening = findOpening(reading, cue, from, (i) => opensQuotation(reading, i, cue));
  if (opening < 0) return undefined;
  const clean = opening === from || /^(?:,|:)$/.test(words[opening - 1]!);
  if (!clean || words.slice(from, opening).some((word) => complementizers.has(word))) return undefined;
  const quotation = reading.quotations[quotationAt[opening]!]!;
  if (opening === from && isTitle(reading, quotation)) return undefined;
  return { rule: 'quotationAfter', part: extend(reading, cue, { from: opening, to: quotation.to }) };
};

const opensQuotation = ({ quotationAt, quotations }: Reading, i: number, cue: Cue): boolean =>
  quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb] && quotations[quotationAt[i]!]!.from === i;

/** A quotation that does not end its sentence goes on as part of a mixed quote. */
function extend(reading: Reading, cue: Cue, first: Range): Range {
  const { words } = reading;
  const part = { from: first.from, to: lastOfList(reading, cue, first) };
  if (cue.entry.lemma === 'read' && cue.form === 'participle') return part; // a sign says no more than its marks hold
  const last = words[innerOf(reading, part).to - 1] ?? '';
  if (part.to >= cue.scope.to || /^[.,!?]$/.test(last) || words[part.to] === ',' || words[part.to] === '.')
    return part;
  return clip(reading, cue, { from: part.from, to: findEnd(reading, cue, part.to, 'clause') });
}
