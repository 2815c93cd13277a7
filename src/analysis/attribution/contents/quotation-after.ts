import type { Cue } from '../cue.ts';
import { findEnd } from '../ends/index.ts';
import { isTitle } from '../is-title.ts';
import { closeOf, isCapitalized, type Range, type Reading } from '../reading.ts';
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
  if (opening > from && words[opening - 1] === ',' && startsEarlier(reading, cue, from, opening))
    return undefined;
  return { rule: 'quotationAfter', part: extend(reading, cue, { from: opening, to: quotation.to }) };
};

/** "called Hook, the mayor, “a wonder”", "wrote about a visit, “by chance”": what is said begins before the comma. */
function startsEarlier(reading: Reading, { entry }: Cue, from: number, opening: number): boolean {
  const { words, tags } = reading;
  if (isCapitalized(reading, opening + 1)) return false; // a sentence of the speaker's own
  const names =
    entry.frames.has('object') && !entry.frames.has('clause') && /^(?:DT|NN|PRP)/.test(tags[from]!);
  return names || (entry.prepositions.has(words[from]!) && opening > from + 2);
}

const opensQuotation = ({ quotationAt, quotations }: Reading, i: number, cue: Cue): boolean =>
  quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb] && quotations[quotationAt[i]!]!.from === i;

/** A quotation that does not end its sentence goes on as part of a mixed quote. */
function extend(reading: Reading, cue: Cue, first: Range): Range {
  const { words } = reading;
  const part = { from: first.from, to: lastOfList(reading, cue, first) };
  if (cue.entry.lemma === 'read' && cue.form === 'participle') return part; // a sign says no more than its marks hold
  const last = closeOf(reading, part);
  if (part.to >= cue.scope.to || /^[.,!?]$/.test(last) || words[part.to] === ',' || words[part.to] === '.')
    return part;
  if (/^(?:when|after|before|while)$/.test(words[part.to]!)) return part;
  return clip(reading, cue, { from: part.from, to: findEnd(reading, cue, part.to - 1, 'clause') });
}
