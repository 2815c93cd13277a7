import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { relativeBefore } from './relative-before.ts';
import type { EndRule } from './turn.ts';

const subordinator =
  /^(?:when|while|as|if|after|before|although|though|because|since|following|despite|until|once)$/;

/** The pause that ends "While she said…, he left" and "the mayor, who said…, left": a verb or a new subject with its verb. */
export const insertionEnds: EndRule = (reading, cue, { at, pause }) => {
  const { words, tags, quotationAt } = reading;
  const relative = relativeBefore(reading, cue);
  const opened = relative > 0 ? words[relative - 1]! : '';
  if (pause === '' || (pause !== ',' && pause !== opened)) return false;
  if (relative > 0 && finite.test(tags[at] ?? '')) return true;
  if (opened !== pause && !opensSentence(reading, cue)) return false;
  if (finite.test(tags[at] ?? '')) return true;
  if (subordinator.test(words[cue.scope.from]!) && quotationAt[at]! >= 0) return true;
  const subject = nounPhraseAt(reading, at, cue.scope.to);
  return subject !== undefined && finite.test(tags[subject.to] ?? '');
};

/** Whether the cue stands in the clause that opens the sentence: "While she said", "By saying", "Saying". */
function opensSentence({ words, tags }: Reading, { group, scope, form }: Cue): boolean {
  let from = scope.from;
  while (from < group.from && /^(?:CC|RB)$/.test(tags[from]!)) from++;
  if (form === 'participle' && group.from <= from) return true;
  if (!subordinator.test(words[from]!) && !(form === 'participle' && tags[from] === 'IN')) return false;
  for (let i = from; i < group.from; i++) if (words[i] === ',') return false;
  return true;
}
