import { finite } from '../../syntax/index.ts';
import type { Cue } from '../cue.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { holdsQuotation } from './holds-quotation.ts';
import type { EndRule } from './turn.ts';

/** "criticized the plan after it failed", "endorsed her through a spokesman", "as the vote nears": when and how a thing is judged. */
export const occasionFollows: EndRule = (reading, cue, { at, said }, as) => {
  if (as !== 'object' || at < said.from + 1 || reading.tags[at - 1]!.startsWith('VB')) return false;
  const word = reading.words[at]!;
  const opens =
    word === 'as' ? opensClause(reading, cue, at + 1) : /^(?:after|before|via|through)$/.test(word);
  return opens && !holdsQuotation(reading, cue, { from: said.from, to: cue.scope.to });
};

function opensClause(reading: Reading, { scope }: Cue, from: number): boolean {
  const subject = nounPhraseAt(reading, from, scope.to);
  return subject !== undefined && finite.test(reading.tags[subject.to] ?? '');
}
