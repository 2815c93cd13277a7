import { namesWork } from '../is-title.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import { closeOf, type Range, type Reading, sentenceOf } from '../reading.ts';
import type { UnclaimedRule } from './unclaimed-rule.ts';

const finite = /^VB[DZP]$/;

/** "“We won,” blared the front page.", "“Out!” the crowd roared.": a pause, a speaker and any verb. */
export const verbAfter: UnclaimedRule = (reading, quotation) => {
  const { words, quotationAt } = reading;
  const pause = closeOf(reading, quotation);
  const at = quotation.to;
  if (!/^[,?!]$/.test(pause) || quotationAt[at]! >= 0 || namesWork(reading, quotation)) return undefined;
  if (sentenceOf(reading, quotation.from).from !== quotation.from) return undefined;
  const { to } = sentenceOf(reading, at);
  const pair = speakerThenVerb(reading, at, to) ?? verbThenSpeaker(reading, at, to);
  if (!pair) return undefined;
  const end = Math.max(pair.cue.to, pair.source.to);
  if (pause !== ',' && end < to && !/^[.,]$/.test(words[end]!)) return undefined;
  return { rule: 'verbAfter', parts: [quotation], ...pair, addressee: undefined };
};

interface Pair {
  readonly source: Range;
  readonly cue: Range;
}

function speakerThenVerb(reading: Reading, at: number, to: number): Pair | undefined {
  const source = nounPhraseAt(reading, at, to);
  if (!source) return undefined;
  let verb = source.to;
  while (verb < to && reading.tags[verb] === 'RB') verb++;
  const ends = /^(?:JJ|NN|VBN)$/.test(reading.tags[verb] ?? '') && reading.words[verb]!.endsWith('ed');
  return verb < to &&
    (finite.test(reading.tags[verb]!) || (ends && /^[.,]$/.test(reading.words[verb + 1] ?? '')))
    ? { source, cue: { from: verb, to: verb + 1 } }
    : undefined;
}

function verbThenSpeaker(reading: Reading, at: number, to: number): Pair | undefined {
  if (!/^VB[DZ]$/.test(reading.tags[at] ?? '') || at >= to) return undefined;
  const source = nounPhraseAt(reading, at + 1, to);
  return source && { source, cue: { from: at, to: at + 1 } };
}
