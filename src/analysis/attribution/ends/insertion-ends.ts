import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import type { EndRule } from './turn.ts';

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const subordinator =
  /^(?:when|while|as|if|after|before|although|though|because|since|following|despite|until|once)$/;

/** The comma that ends "While she said…, he left" and "the mayor, who said…, left": a verb or a new subject with its verb. */
export const insertionEnds: EndRule = (reading, cue, { at, pause }) => {
  if (pause !== ',') return false;
  const { words, tags, quotationAt } = reading;
  const relative = isRelative(words, cue.group.from - 1);
  if (relative && finite.test(tags[at] ?? '')) return true;
  if (!(relative && words[cue.group.from - 2] === ',') && !opensSentence(reading, cue)) return false;
  if (finite.test(tags[at] ?? '')) return true;
  if (subordinator.test(words[cue.scope.from]!) && quotationAt[at]! >= 0) return true;
  const subject = nounPhraseAt(reading, at, cue.scope.to);
  return subject !== undefined && finite.test(tags[subject.to] ?? '');
};

const isRelative = (words: readonly string[], i: number): boolean => /^(?:who|which)$/.test(words[i] ?? '');

/** Whether the cue stands in the clause that opens the sentence with "While" or as a participle. */
function opensSentence({ words, tags }: Reading, { group, scope, form }: Cue): boolean {
  let from = scope.from;
  while (from < group.from && /^(?:CC|RB)$/.test(tags[from]!)) from++;
  if (form === 'participle' && group.from <= from) return true;
  if (!subordinator.test(words[from]!)) return false;
  for (let i = from; i < group.from; i++) if (words[i] === ',') return false;
  return true;
}
