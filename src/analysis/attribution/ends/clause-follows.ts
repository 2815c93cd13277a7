import { finite } from '../../syntax/index.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { EndRule } from './turn.ts';

/** "criticized the plan, and it failed", "vowed to close the dock, which is old": a thing and an infinitive have no clause of their own. */
export const clauseFollows: EndRule = (reading, cue, { at, pause, said }, as) => {
  const { words, tags } = reading;
  if (pause === '' || (as !== 'object' && words[said.from] !== 'to')) return false;
  if (pause === ';') return !words.slice(at, cue.scope.to).includes(';');
  if (words[at] === 'which' || finite.test(tags[at]!)) return true;
  const subject = nounPhraseAt(reading, /^(?:and|so)$/.test(words[at]!) ? at + 1 : at, cue.scope.to);
  return subject !== undefined && finite.test(tags[subject.to] ?? '');
};
