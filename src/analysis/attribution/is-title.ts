import { closeOf, innerOf, isCapitalized, type Range, type Reading } from './reading.ts';

/** Prepositions that titles leave small. */
const small = /^(?:with|from|into|over|upon)$/;

/** "wrote “The Engine”": capitals throughout and no end of a sentence. */
export function isTitle(reading: Reading, quotation: Range): boolean {
  const { from, to } = innerOf(reading, quotation);
  if (/^[.,!?]$/.test(reading.words[to - 1] ?? '')) return false;
  let needsCapital = false;
  for (let i = from; i < to; i++) {
    const word = reading.words[i]!;
    if (small.test(word)) needsCapital ||= !hasLongCapital(reading, { from, to });
    else if (word.length > 3 && !isCapitalized(reading, i)) return false;
  }
  return !needsCapital;
}

function hasLongCapital(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (reading.words[i]!.length > 3 && isCapitalized(reading, i)) return true;
  return false;
}

/** "“Morning Dock,” a series": a comma inside the marks, and capitals throughout before it. */
export const closesAsWork = (reading: Reading, quotation: Range): boolean =>
  closeOf(reading, quotation) === ',' && namesWork(reading, quotation);

/** "“Morning Dock,” her programme": capitals throughout before the comma. */
export function namesWork(reading: Reading, quotation: Range): boolean {
  const inner = innerOf(reading, quotation);
  return inner.to - inner.from < 8 && isTitle(reading, { from: inner.from, to: inner.to - 1 });
}
