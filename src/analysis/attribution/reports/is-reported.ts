import { finite } from '../../syntax/index.ts';
import { isClause } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import { cueForms } from '../cue-lexicon.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import { closeOf, type Range, type Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';
import { hasMainVerb } from './has-main-verb.ts';

const opener = /^(?:who|which|that|when|while|as|if|after|before|although|though|because|since)$/;

/** Whether words without quotation marks before the cue are what is said, and not where or when it is said. */
export function isReported(
  reading: Reading,
  cue: Cue,
  source: Range,
  after: number,
  first: Range,
  rest: Range | undefined,
): boolean {
  const { words, quotationAt, tags } = reading;
  if (!cue.entry.frames.has('clause') || opener.test(words[source.from]!)) return false;
  if (cue.entry.frames.has('belief')) return false;
  if (!rest && opensWithReport(reading, first) && !hasMainVerb(reading, first)) return false;
  const pauses = pausesInQuotation(reading, cue, Math.min(source.from, cue.group.from));
  const isInverted = source.from > cue.verb && !finite.test(tags[source.to] ?? '');
  if (pauses && isInverted) return true; // "It “is a mess,” said an engineer who works there."
  if (!isEndOfReport(reading, cue, after)) return false;
  if (pauses) return true;
  if (rest && quotationAt[rest.from]! >= 0 && quotationAt[rest.from] !== quotationAt[cue.verb]) return false;
  if (hasMainVerb(reading, first)) return true;
  if (isClause(reading, first))
    return rest !== undefined && (!opener.test(words[first.from]!) || tags[first.from] === 'IN');
  return rest !== undefined && (finite.test(tags[rest.from]!) || !/^(?:VBG|VBN)$/.test(tags[first.from]!));
}

/** "The dock is “a mess,” she said": the comma that parts them stands inside the marks. */
const pausesInQuotation = (reading: Reading, cue: Cue, at: number): boolean =>
  endsWithQuotation(reading, cue, at) &&
  reading.words[at - 1] !== ',' &&
  closeOf(reading, reading.quotations[reading.quotationAt[at - 1]!]!) === ',';

/** Whether the report ends after the cue: the sentence does, or a comma or an adverbial follows. */
function isEndOfReport(reading: Reading, { scope, entry }: Cue, at: number): boolean {
  const { words, tags } = reading;
  if (at >= scope.to || /^[.,;!?)—–]$/.test(words[at]!)) return true;
  if (words[at] === 'that') return false;
  if (entry.frames.has('addressee')) {
    const told = nounPhraseAt(reading, at, scope.to);
    if (
      told &&
      (told.to >= scope.to ||
        /^(?:[.,;!?)—–]|in|on|at|by|during|after)$/.test(words[told.to]!) ||
        isTime(reading, { from: told.to, to: told.to + 1 }))
    )
      return true;
  }
  if (/^(?:IN|RB|TO)$/.test(tags[at]!) || isTime(reading, { from: at, to: at + 1 })) return true;
  const phrase = nounPhraseAt(reading, at, scope.to);
  return phrase !== undefined && isTime(reading, phrase); // "last week"
}

/** "Calling it “a mess,” she left": a participle that reports by itself. */
const opensWithReport = ({ words, tags }: Reading, { from }: Range): boolean =>
  tags[from] === 'VBG' && cueForms.has(words[from]!);
