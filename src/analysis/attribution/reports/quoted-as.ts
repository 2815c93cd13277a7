import type { Cue } from '../cue.ts';
import { cueForms } from '../cue-lexicon.ts';
import { nounPhraseBefore } from '../noun-phrases.ts';
import { type Range, type Reading, sentenceOf } from '../reading.ts';

/** "The Courier | quoted | a clerk | as saying": who is quoted, and by whose verb. */
export interface QuotedAs {
  readonly speaker: Range;
  readonly verb: number;
}

/** What stands before "as saying" at the token of "saying"; undefined where nobody is quoted, or in the passive. */
export function whoIsQuoted(reading: Reading, saying: number): QuotedAs | undefined {
  const { words } = reading;
  if (words[saying] !== 'saying' || words[saying - 1] !== 'as') return undefined;
  const speaker = nounPhraseBefore(reading, saying - 1, sentenceOf(reading, saying).from);
  const verb = speaker ? speaker.from - 1 : -1;
  return speaker && isQuoting(words[verb]) ? { speaker, verb } : undefined;
}

/** Whether the cue is the verb of somebody who passes on what the next phrase says: "quoted a clerk as saying". */
export function passesOn(reading: Reading, { entry, verb, scope }: Cue): boolean {
  if (!/^(?:quote|cite)$/.test(entry.lemma)) return false;
  for (let i = verb + 1; i < scope.to; i++)
    if (reading.words[i] === 'saying') return whoIsQuoted(reading, i)?.verb === verb;
  return false;
}

const isQuoting = (word: string | undefined): boolean =>
  /^(?:quote|cite)$/.test(cueForms.get(word ?? '')?.entry.lemma ?? '');
