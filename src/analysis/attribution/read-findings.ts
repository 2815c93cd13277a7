import { dropDoubles } from './drop-doubles.ts';
import { dropNested } from './drop-nested.ts';
import { findCues } from './find-cues.ts';
import type { Finding } from './finding.ts';
import { joinQuotations } from './join-quotations.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readLabels } from './read-labels.ts';
import { readNounCues } from './read-noun-cues.ts';
import type { Reading } from './reading.ts';
import { readCue } from './reports/index.ts';
import { readUnclaimed } from './unclaimed/index.ts';

/** Everything that the text attributes, from cues, "according to" and labels, with the quotations that go on. */
export function readFindings(reading: Reading): readonly Finding[] {
  const findings = [
    ...findCues(reading)
      .filter((cue) => reading.quotationAt[cue.verb]! < 0)
      .flatMap((cue) => readCue(reading, cue) ?? []),
    ...readAccordingTo(reading),
    ...readNounCues(reading),
    ...readLabels(reading),
  ].sort(byStart);
  const kept = dropNested(reading, dropDoubles(findings));
  const all = [...kept, ...readUnclaimed(reading, kept)].sort(byStart);
  return joinQuotations(reading, all);
}

/** In text order, the longer first where two start together. */
const byStart = (a: Finding, b: Finding): number => startOf(a) - startOf(b) || endOf(b) - endOf(a);

const startOf = ({ parts, cue, source }: Finding): number =>
  Math.min(parts[0]!.from, cue?.from ?? Infinity, source?.from ?? Infinity);

const endOf = ({ parts, cue }: Finding): number => Math.max(parts.at(-1)!.to, cue?.to ?? 0);
