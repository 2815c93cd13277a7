import type { Cue } from '../cue.ts';
import { baseNounPhraseAt, nounPhraseAt } from '../noun-phrases.ts';
import type { Range, Reading } from '../reading.ts';

/** Whom the words are told: "told reporters in Moscow that", "explained to them". */
export function findAddressee(reading: Reading, { entry, scope }: Cue, from: number): Range | undefined {
  if (reading.words[from] === 'to' && entry.frames.has('clause'))
    return nounPhraseAt(reading, from + 1, scope.to);
  if (!entry.frames.has('addressee')) return undefined;
  const told = nounPhraseAt(reading, from, scope.to) ?? baseNounPhraseAt(reading, from, scope.to);
  return told && /^(?:an?|the)$/.test(reading.words[told.to - 1]!) ? undefined : told; // "promised a “full inquiry”"
}
