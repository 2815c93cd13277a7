import type { Cue } from '../cue.ts';
import { isTitle } from '../is-title.ts';
import { baseNounPhraseAt, nounPhraseAt } from '../noun-phrases.ts';
import type { Range, Reading } from '../reading.ts';

/** Whom the words are told: "told reporters in Moscow that", "explained to them". */
export function findAddressee(reading: Reading, cue: Cue, from: number): Range | undefined {
  const { entry, scope } = cue;
  if (reading.words[from] === 'to' && entry.frames.has('clause'))
    return nounPhraseAt(reading, from + 1, scope.to);
  if (!entry.frames.has('addressee')) return undefined;
  const programme = programmeAt(reading, cue, from);
  if (programme) return programme;
  const told = nounPhraseAt(reading, from, scope.to) ?? baseNounPhraseAt(reading, from, scope.to);
  return told && /^(?:an?|the)$/.test(reading.words[told.to - 1]!) ? undefined : told; // "promised a “full inquiry”"
}

/** "told the “Morning Dock” show", "told ABC’s “Morning Dock” on Monday": a title that something follows. */
function programmeAt(reading: Reading, { scope, verb }: Cue, from: number): Range | undefined {
  const { words, tags, quotationAt, quotations } = reading;
  let i = from;
  while (i < from + 6 && /^(?:DT|NNP|POS|NN)/.test(tags[i] ?? '')) i++;
  const title = quotationAt[i] === quotationAt[verb] ? undefined : quotations[quotationAt[i]!];
  if (title?.from !== i || !isTitle(reading, title) || title.to >= scope.to) return undefined;
  const to = /^(?:show|program|programme|podcast|newspaper|radio)$/.test(words[title.to]!)
    ? title.to + 1
    : title.to;
  return /^[.,]$/.test(words[to] ?? '.') ? undefined : { from, to };
}
