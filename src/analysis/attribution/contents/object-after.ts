import type { Cue } from '../cue.ts';
import { baseNounPhraseAt, nounPhraseAt } from '../noun-phrases.ts';
import { closeOf, type Range, type Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';
import { lastOfList } from './last-of-list.ts';

/** "criticized the plan", "announced a run", "called it “a mess”" */
export const objectAfter: ContentRule = (reading, cue, from) => {
  const { frames, prepositions } = cue.entry;
  if (!frames.has('object') || (prepositions.size > 0 && reading.words[from] === 'to')) return undefined;
  const object = skipDay(reading, from);
  if (lends(reading, cue, object)) return undefined;
  if (cue.form === 'passive' || isNamed(reading, cue) || !opensObject(reading, cue, object)) return undefined;
  const content = clipped(reading, cue, 'objectAfter', object);
  return content && { ...content, part: untilClosed(reading, cue, content.part) };
};

/** "denied on Tuesday having closed it" */
function skipDay(reading: Reading, from: number): number {
  const day = reading.words[from] === 'on' ? from + 1 : from;
  return isTime(reading, { from: day, to: day + 1 }) ? day + 1 : from;
}

/** "expressed doubt that it would open": the noun reports. */
const lends = (reading: Reading, { entry, scope }: Cue, from: number): boolean =>
  /^(?:express|voice)$/.test(entry.lemma) &&
  reading.words[baseNounPhraseAt(reading, from, scope.to)?.to ?? from] === 'that';

/** "a group called Docks First": a name that nobody says. */
function isNamed({ words, tags }: Reading, { entry, group, verb }: Cue): boolean {
  if (tags[verb] === 'VBG') return false;
  if (!/^(?:call|dub|christen|label)$/.test(entry.lemma) || !/^NNP/.test(tags[group.to] ?? '')) return false;
  let i = group.from - 1;
  if (!/^NNP?S?$/.test(tags[i] ?? '')) return false;
  while (i > 0 && /^(?:NN|JJ|CD|HYPH|RB|VBN)/.test(tags[i - 1]!)) i--;
  return /^(?:a|an|another)$/.test(words[i - 1] ?? '');
}

function opensObject(reading: Reading, cue: Cue, from: number): boolean {
  const object = nounPhraseAt(reading, from, cue.scope.to) ?? baseNounPhraseAt(reading, from, cue.scope.to);
  if (object && !isTime(reading, object)) return true;
  if (reading.words[from] === 'as') return isOther(reading, cue, from + 1) || isOther(reading, cue, from + 2);
  return isOther(reading, cue, from) || reading.words[from] === 'what';
}

const isOther = ({ quotationAt }: Reading, cue: Cue, i: number): boolean =>
  quotationAt[i]! >= 0 && quotationAt[i] !== quotationAt[cue.verb];

/** "called it “a mess,” and left": a quotation that ends with a pause ends the object. */
function untilClosed(reading: Reading, cue: Cue, { from, to }: Range): Range {
  const { quotationAt, quotations, words } = reading;
  for (let i = from; i < to; i++) {
    if (!isOther(reading, cue, i)) continue;
    const quotation = quotations[quotationAt[i]!]!;
    if (/^[,.!?]$/.test(closeOf(reading, quotation)) || words[quotation.to] === ',')
      return { from, to: Math.min(to, lastOfList(reading, cue, quotation)) };
  }
  return { from, to };
}
