import type { Reading } from '../reading.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';
import { isClause } from './is-clause.ts';
import { skipTimes } from './skip-times.ts';

/** Verbs that take a clause with "that" alone. Written for this project. */
const wantsThat = new Set('add respond reply state find know decide'.split(' '));

/** "said the vote was lost": a clause without "that" has a verb of its own. */
export const bareClauseAfter: ContentRule = (reading, cue, from) => {
  if (!cue.entry.frames.has('clause') || wantsThat.has(cue.entry.lemma)) return undefined;
  const start = skipTimes(reading, cue, from);
  if (start >= cue.scope.to) return undefined;
  const clause = { from: start, to: cue.scope.to };
  const certain = cue.entry.lemma === 'say' && cue.form !== 'passive' && opensWithSubject(reading, start);
  return certain || isClause(reading, clause) ? clipped(reading, cue, 'bareClauseAfter', start) : undefined;
};

/** What is said is a clause, even where the tagger sees no verb in it. */
const opensWithSubject = ({ tags, words }: Reading, start: number): boolean =>
  /^(?:DT|PRP|NNPS?|NNS?|JJ|CD|EX)$/.test(tags[start] ?? '') && !/^[.,;:]$/.test(words[start + 1] ?? '.');
