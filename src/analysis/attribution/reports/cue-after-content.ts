import { isClause } from '../contents/index.ts';
import type { Cue } from '../cue.ts';
import type { Finding } from '../finding.ts';
import { nounPhraseAt } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { findSourceAfter } from '../sources/index.ts';
import { contentBefore, endsContent } from './content-before.ts';
import { endsWithQuotation } from './ends-with-quotation.ts';
import { endsWithWork } from './ends-with-work.ts';
import { isReported } from './is-reported.ts';
import { laterQuotation, restAfter } from './rest-after.ts';
import { sourceBeside } from './source-beside.ts';

/** "“…,” she said", "The vote was lost, said the mayor", "The plan, he said, would fail" */
export function cueAfterContent(reading: Reading, cue: Cue): Finding | undefined {
  if (cue.form !== 'finite') return undefined;
  const beside = sourceBeside(reading, cue);
  const boundary = beside?.boundary ?? cue.group.from;
  if (!endsContent(reading, cue, boundary)) return undefined;
  const source = beside?.source ?? findSourceAfter(reading, cue);
  const first = contentBefore(reading, cue, boundary);
  if (!first || !source || endsWithWork(reading, first)) return undefined;
  const after = behindAddressee(reading, cue, Math.max(source.to, cue.group.to));
  const quoted = reading.quotationAt[first.from]! >= 0 && endsWithQuotation(reading, cue, boundary);
  const following = restAfter(reading, cue, after, quoted);
  const isWhole = !beside && !quoted && isClause(reading, first); // what follows the speaker tells of the speaker
  const goesOn = following && isWhole && !opensQuotation(reading, following.from) ? undefined : following;
  const rest = goesOn ?? (quoted ? laterQuotation(reading, cue, after) : undefined);
  if (!quoted && !isReported(reading, cue, source, after, first, rest)) return undefined;
  if (quoted && !cue.entry.frames.has('quote') && !cue.entry.frames.has('clause')) return undefined;
  return {
    rule: quoted ? 'quotationBefore' : 'clauseBefore',
    parts: rest ? [first, rest] : [first],
    cue: cue.group,
    source,
    addressee: undefined,
  };
}

/** "The dock, she told reporters, was old": the token of the comma behind whom it is told. */
function behindAddressee(reading: Reading, { entry, scope }: Cue, at: number): number {
  const { words, tags } = reading;
  const told = entry.frames.has('addressee') ? nounPhraseAt(reading, at, scope.to) : undefined;
  return told && words[told.to] === ',' && !tags[told.to + 1]?.startsWith('W') ? told.to : at;
}

const opensQuotation = ({ quotationAt, quotations }: Reading, i: number): boolean =>
  quotations[quotationAt[i]!]?.from === i;
