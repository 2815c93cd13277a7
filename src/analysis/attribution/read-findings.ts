import { findCues } from './find-cues.ts';
import type { Finding } from './finding.ts';
import { joinQuotations } from './join-quotations.ts';
import { readAccordingTo } from './read-according-to.ts';
import { readCue } from './read-cue.ts';
import { readLabels } from './read-labels.ts';
import type { Reading } from './reading.ts';

/** Everything that the text attributes, from cues, "according to" and labels, with the quotations that go on. */
export function readFindings(reading: Reading): readonly Finding[] {
  const findings = [
    ...findCues(reading)
      .filter((cue) => reading.quotationAt[cue.verb]! < 0)
      .flatMap((cue) => readCue(reading, cue) ?? []),
    ...readAccordingTo(reading),
    ...readLabels(reading),
  ].sort(byStart);
  return joinQuotations(reading, dropShared(findings));
}

/** Drops "discussed" of "he mentioned that they met and discussed trade": said by him, done by them. */
function dropShared(findings: readonly Finding[]): readonly Finding[] {
  let outer: Finding | undefined;
  return findings.filter((finding) => {
    const { cue, source } = finding;
    const part = outer?.parts.at(-1);
    const inside =
      cue && part && outer?.cue && part.from <= cue.from && cue.to <= part.to && outer.cue.to <= cue.from;
    if (!inside) {
      outer = finding;
      return true;
    }
    return source !== undefined && source.from >= part.from;
  });
}

const byStart = (a: Finding, b: Finding): number => startOf(a) - startOf(b);

const startOf = ({ parts, cue, source }: Finding): number =>
  Math.min(parts[0]!.from, cue?.from ?? Infinity, source?.from ?? Infinity);
