import { innerOf, isCapitalized, type Range, type Reading } from './reading.ts';

/** "wrote “The Engine”": capitals throughout and no end of a sentence. */
export function isTitle(reading: Reading, quotation: Range): boolean {
  const { from, to } = innerOf(reading, quotation);
  if (/^[.,!?]$/.test(reading.words[to - 1] ?? '')) return false;
  for (let i = from; i < to; i++)
    if (reading.words[i]!.length > 3 && !isCapitalized(reading, i)) return false;
  return true;
}
