import type { Cue } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { clipped } from './clip.ts';
import type { ContentRule } from './content.ts';
import { isClause } from './is-clause.ts';
import { opensClause } from './opens-clause.ts';
import { sentenceGoesOn } from './sentence-goes-on.ts';
import { skipTimes } from './skip-times.ts';

/** Verbs that take a clause with "that" alone. Written for this project. */
const wantsThat = new Set('add respond reply state find know decide question'.split(' '));
/** Of them those that may be inserted: "But, she added, it is old". */
const inserted = new Set('add respond reply'.split(' '));

/** "said the vote was lost": a clause without "that" has a verb of its own. */
export const bareClauseAfter: ContentRule = (reading, cue, from) => {
  const { frames, lemma } = cue.entry;
  const isInserted = inserted.has(lemma) && reading.words[from] === ',';
  if (!frames.has('clause') || (wantsThat.has(lemma) && !isInserted)) return undefined;
  const start = skipTimes(reading, cue, from);
  if (sentenceGoesOn(reading, cue, start)) return undefined;
  return start < cue.scope.to && isReport(reading, cue, start)
    ? clipped(reading, cue, 'bareClauseAfter', start)
    : undefined;
};

/** What is said is a clause, even where the tagger sees no verb in it; what is noted or posted may be a thing. */
function isReport(reading: Reading, cue: Cue, start: number): boolean {
  const { words } = reading;
  const says = cue.entry.lemma === 'say';
  if (says && cue.form !== 'passive' && opensWithSubject(reading, start)) return true;
  return says || opensReport.test(words[start]!)
    ? isClause(reading, { from: start, to: cue.scope.to })
    : opensClause(reading, start, cue.scope.to);
}

/** What stands before clauses alone, or before any words of the speaker: "told them not to worry", "said: they won". */
const opensReport = /^(?:that|not|neither|[:–—-]|--)$/;

const opensWithSubject = ({ tags, words }: Reading, start: number): boolean =>
  /^(?:DT|PRP|NNPS?|NNS?|JJ|CD|EX)$/.test(tags[start] ?? '') && !/^[.,;:]$/.test(words[start + 1] ?? '.');
