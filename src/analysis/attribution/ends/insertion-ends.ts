import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { baseNounPhraseAt, nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { isTime } from '../sources/index.ts';
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
  if (
    /^(?:participle|passive)$/.test(cue.form) &&
    words[cue.group.from - 1] === ',' &&
    finite.test(tags[at] ?? '')
  )
    return true;
  if (opened !== pause && !opensSentence(reading, cue) && !(relative > 0 && isInPhrase(reading, cue)))
    return false;
  if (finite.test(tags[at] ?? '')) return true;
  if (subordinator.test(words[cue.scope.from]!) && quotationAt[at]! >= 0) return true;
  return opensMainClause(reading, cue, at);
};

/** "he left", "Hook reportedly left", "at the dock he left": a subject with its verb, behind where or when. */
function opensMainClause(reading: Reading, cue: Cue, at: number): boolean {
  const { tags } = reading;
  const place = tags[at] === 'IN' ? nounPhraseAt(reading, at + 1, cue.scope.to) : undefined;
  const subject = nounPhraseAt(reading, skipTime(reading, place?.to ?? at, cue.scope.to), cue.scope.to);
  if (!subject) return false;
  let verb = behindBracket(reading, subject.to);
  while (tags[verb] === 'RB') verb++;
  return finite.test(tags[verb] ?? '');
}

/** The token behind "this week". */
function skipTime(reading: Reading, from: number, to: number): number {
  const time = baseNounPhraseAt(reading, from, to);
  return time && isTime(reading, time) ? time.to : from;
}

/** Whether the cue stands in the clause that opens the sentence: "While she said", "By saying", "Saying". */
function opensSentence({ words, tags }: Reading, { group, scope, form }: Cue): boolean {
  let from = scope.from;
  while (from < group.from && /^(?:CC|RB)$/.test(tags[from]!)) from++;
  if (form !== 'finite' && group.from <= from) return true;
  if (!subordinator.test(words[from]!) && !(form === 'participle' && tags[from] === 'IN')) return false;
  for (let i = from; i < group.from; i++) if (words[i] === ',') return false;
  return true;
}

/** "For somebody who said": a preposition opens the sentence, and no comma stands before the cue. */
const isInPhrase = ({ words, tags }: Reading, { group, scope }: Cue): boolean =>
  tags[scope.from] === 'IN' && !words.slice(scope.from, group.from).includes(',');

/** The token behind "(D-Fla.)". */
function behindBracket({ words }: Reading, from: number): number {
  const close = words[from] === '(' ? words.indexOf(')', from) : -1;
  return close > 0 && close < from + 8 ? close + 1 : from;
}
